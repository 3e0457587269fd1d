package org.dragoman.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.dragoman.matching.Lexicon;

/**
 * Finds capitalised words and sequences in English and French sentences that the glossary does not know.
 *
 * <p>The word that opens a sentence counts only where it stands capitalised inside another one, or where a name goes on
 * after it; headings in capitals tell nothing and are passed over.
 */
final class CapitalisedNames {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}'’-]*");
    private static final Pattern ELISION = Pattern.compile(
            "^" + DataFile.of("elisions", Language.FR).alternation("elided") + "['’](?=\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("['’]s?$");
    private static final Pattern OPENING = Pattern.compile("(?:^|[.?!:…]\\P{L}*|[“«‘\"]\\s*)$");
    /** Before a name, and no end of a sentence: the rest of a title (Mr.), or an initial (H.). */
    private static final Pattern TITLE = Pattern.compile("(?<!\\p{L})(\\p{Lu}[\\p{L}]{0,5})\\.\\)?[\\s\\p{Z}]*$");

    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{Lu}h?\\.[\\s\\p{Z}-]?)+$");
    private static final Pattern INVERSION =
            Pattern.compile("\\p{L}+-(?:t-)?" + DataFile.of("verb-openers").alternation("pronoun"));
    private static final Pattern SENTENCE = Pattern.compile("[.?!…][^\\p{L}\\p{N}]*$");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern AFTER_INITIAL = Pattern.compile("\\.-?[\\s\\p{Z}]*");
    /** "M. K. Hale": the first is no initial in French. */
    private static final Pattern MONSIEUR = Pattern.compile("^MM?\\.[\\s\\p{Z}]+");

    /** Also in "al-Abadi", "ash-Sharqi". */
    private static final Pattern CAPITAL = Pattern.compile("(?:\\p{Ll}{2,3}[-‑])?[\\p{Lu}\\p{Lt}]");

    /** Cut short before a name that they are a part of: Mt. Sinjar, St. John. */
    private static final Set<String> CUT_SHORT = DataFile.of("name-signs").set("cut-short");

    private static final Set<String> LINKS = DataFile.of("name-signs").set("link-latin");
    private static final int LONGEST = 6;

    private final Language language;
    private final Lexicon lexicon;

    private record Word(String text, int start, int end, boolean capital) {}

    private CapitalisedNames(Language language, Lexicon lexicon) {
        this.language = language;
        this.lexicon = lexicon;
    }

    /** Every mention of what may be a name, in the order of the sentences. */
    static List<NameMention> in(List<AlignedSentence> sentences, Language language, Lexicon lexicon) {
        var capitals = new CapitalisedNames(language, lexicon);
        var all = new ArrayList<NameMention>();
        for (var sentence : sentences) {
            all.addAll(capitals.mentions(sentence));
        }
        var inside = all.stream().filter(m -> !m.opens()).map(NameMention::form).collect(Collectors.toSet());
        return all.stream()
                .filter(m -> !m.opens() || inside.contains(m.form()) || !m.isOneWord())
                .filter(m -> !m.isOneWord() || !Demonyms.has(m.form(), language))
                .toList();
    }

    private List<NameMention> mentions(AlignedSentence sentence) {
        var text = sentence.in(language);
        var words = words(text);
        if (isHeading(text, words)) {
            return List.of();
        }
        var known =
                lexicon.occurrences(text, language).stream().map(o -> o.span()).toList();
        var found = new ArrayList<NameMention>();
        for (var i = 0; i < words.size(); i++) {
            var length = isName(words.get(i), known) ? sequence(text, words.subList(i, words.size()), known) : 0;
            if (length > 0) {
                found.add(mention(sentence.number(), text, words.subList(i, i + length)));
                i += length - 1;
            }
        }
        return found;
    }

    private NameMention mention(int number, String text, List<Word> words) {
        var initials = INITIALS.matcher(text.substring(0, words.get(0).start));
        var start = initials.find() ? initials.start() + titleLength(initials.group()) : words.get(0).start;
        var before = text.substring(0, start);
        var opens = OPENING.matcher(before).find() && !isTitle(before);
        var form = GAP.matcher(text.substring(start, words.get(words.size() - 1).end))
                .replaceAll(" ");
        return new NameMention(number, form, opens);
    }

    private int titleLength(String initials) {
        var monsieur = MONSIEUR.matcher(initials);
        return language == Language.FR && monsieur.find() ? monsieur.end() : 0;
    }

    private boolean isTitle(String before) {
        var title = TITLE.matcher(before);
        return title.find() && (title.group(1).length() == 1 || SmallWords.has(title.group(1), language));
    }

    /** How many words from the first on belong together: capitalised ones, and small ones that link two of them. */
    private int sequence(String text, List<Word> words, List<Span> known) {
        var length = 1;
        for (var i = 1; i < Math.min(words.size(), LONGEST); i++) {
            if (!areTogether(text, words.get(i - 1), words.get(i))) {
                break;
            }
            if (isName(words.get(i), known)) {
                length = i + 1;
            } else if (!isInitial(words.get(i))
                    && !LINKS.contains(words.get(i).text.toLowerCase(Locale.ROOT))) {
                break;
            }
        }
        return length;
    }

    private static boolean areTogether(String text, Word first, Word second) {
        var between = text.substring(first.end, second.start);
        return GAP.matcher(between).matches()
                || ((isInitial(first) || CUT_SHORT.contains(first.text))
                        && AFTER_INITIAL.matcher(between).matches());
    }

    private static boolean isInitial(Word word) {
        return word.capital && word.text.length() == 1;
    }

    private boolean isName(Word word, List<Span> known) {
        var span = new Span(word.start, word.end);
        return word.capital
                && word.text.length() > 1
                && !INVERSION.matcher(word.text).matches()
                && !SmallWords.has(word.text, language)
                && known.stream().noneMatch(span::overlaps);
    }

    /** Capitals throughout, as in a heading: most of the longer words have one, and no full stop ends it. */
    private static boolean isHeading(String text, List<Word> words) {
        var longer = words.stream().filter(w -> w.text.length() > 3).toList();
        var capitals = longer.stream().filter(Word::capital).count();
        return longer.size() > 1
                && capitals * 4 >= longer.size() * 3
                && !SENTENCE.matcher(text).find();
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text).results().map(CapitalisedNames::word).toList();
    }

    /** A word without an elided article before it and a possessive after it. */
    private static Word word(MatchResult match) {
        var elision = ELISION.matcher(match.group());
        var start = match.start() + (elision.find() ? elision.end() : 0);
        var bare = match.group().substring(start - match.start());
        var ending = ENDING.matcher(bare);
        var end = match.end() - (ending.find() ? ending.group().length() : 0);
        var text = bare.substring(0, Math.max(0, end - start));
        return new Word(text, start, Math.max(start, end), CAPITAL.matcher(text).lookingAt());
    }
}
