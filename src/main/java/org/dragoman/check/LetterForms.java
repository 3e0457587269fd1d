package org.dragoman.check;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/**
 * LETTERS: a letter of the Arabic script that Arabic or Persian does not have, by CLDR's exemplar sets: those of the other
 * of them, of Urdu or Kurdish, and presentation forms. Persian is written with the letters of Afghan names too.
 */
final class LetterForms extends TextCheck {
    private static final DataFile FILE = DataFile.of("letters");
    private static final Map<Language, UnicodeSet> ALPHABETS = new EnumMap<>(Map.of(
            Language.AR, alphabet("ar", "ar"),
            Language.FA, alphabet("fa", "fa-AF")));
    private static final Map<Language, Map<Character, Character>> HOMES =
            new EnumMap<>(Map.of(Language.AR, homes("home-ar"), Language.FA, homes("home-fa")));

    /** Common words that end in alef maksura, for which Persian keyboards type yeh. */
    private static final Set<String> MAKSURA =
            DataFile.of("alef-maksura", Language.AR).words("word").collect(Collectors.toUnmodifiableSet());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u200C\u200D]+");

    LetterForms(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var alphabet = ALPHABETS.get(texts.targetLanguage());
        return alphabet == null ? List.of() : findings(texts.target().prose(), texts.targetLanguage(), alphabet);
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return found.second().isEmpty()
                ? messages.letters_unknown(found.first())
                : messages.letters(found.first(), found.second());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FA, "That book is old.", "آن كتاب قدیمی است.");
    }

    private List<Finding> findings(Prose prose, Language language, UnicodeSet alphabet) {
        var found = new ArrayList<Finding>();
        var words = WORD.matcher(prose.text());
        while (words.find()) {
            var word = words.group();
            if (!isRight(word, alphabet)) {
                var mended = mend(word, language);
                var fix = isRight(mended, alphabet) && prose.isWhole(words.start(), words.end()) ? mended : null;
                found.add(inTarget(
                        prose.span(words.start(), words.end()), fix, word, isRight(mended, alphabet) ? mended : ""));
            }
        }
        return found;
    }

    private static boolean isRight(String word, UnicodeSet alphabet) {
        return word.chars().allMatch(c -> alphabet.contains(c) || !LetterClasses.isArabic(c) || isLigature(c));
    }

    /** Ligatures that are signs, such as ﷺ. */
    private static boolean isLigature(int c) {
        return c >= 0xFDF0 && c <= 0xFDFD;
    }

    private static String mend(String word, Language language) {
        var homes = HOMES.getOrDefault(language, Map.of());
        var mended = new StringBuilder(LetterClasses.withoutForms(word));
        for (var i = 0; i < mended.length(); i++) {
            mended.setCharAt(i, homes.getOrDefault(mended.charAt(i), mended.charAt(i)));
        }
        if (language == Language.AR && word.endsWith("ی") && MAKSURA.contains(word)) {
            mended.setCharAt(mended.length() - 1, 'ى');
        }
        return mended.toString();
    }

    private static UnicodeSet alphabet(String language, String region) {
        var letters = new UnicodeSet(LocaleData.getExemplarSet(new ULocale(language), 0, LocaleData.ES_STANDARD));
        Stream.of(language, region)
                .map(l -> LocaleData.getExemplarSet(new ULocale(l), 0, LocaleData.ES_AUXILIARY))
                .forEach(letters::addAll);
        FILE.table("alien").filter(e -> e.key().equals(language)).forEach(e -> letters.remove(e.word()));
        FILE.table("also").filter(e -> e.key().equals(language)).forEach(e -> letters.add(e.word()));
        return letters.freeze();
    }

    private static Map<Character, Character> homes(String kind) {
        return FILE.table(kind)
                .collect(Collectors.toMap(e -> e.word().charAt(0), e -> e.key().charAt(0)));
    }
}
