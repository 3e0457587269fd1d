package org.dragoman.matching;

import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.language.Proclitics;

/**
 * A word that some name is spelled like, but that describes the noun before it: الأراضي الرطبة are wetlands and not
 * Rutba, المذهب المالكي is a school of law and not a person. An Arabic adjective follows its noun, has the article if
 * the noun has it, and agrees with it in gender; a plural of things counts as feminine.
 */
final class ArabicAttribute {
    /** How far back the verb may stand that takes a place as its object. */
    private static final int WORDS_BACK = 6;

    private static final DataFile FILE = DataFile.of("attributes", Language.AR);
    private static final Pattern DEFINITE = Pattern.compile(Folding.folded(Proclitics.DEFINITE) + "(?=..)");
    private static final Pattern FEMININE = Pattern.compile(".*(?:ة|ات|اء)");
    /** Broken plurals: أسواق, مناطق, تقارير, وثائق, أراضي, قوانين. */
    private static final Pattern PLURAL = Pattern.compile(FILE.alternation("plural"));
    /** Nisba, active participle, and the feminine of فعل. */
    private static final Pattern ADJECTIVE = Pattern.compile("..+یه?|.ا..ه?|...ه");

    private static final Pattern PARTICIPLE = Pattern.compile(".ا..");

    private static final Pattern COLOUR = Pattern.compile(Proclitics.CONJUNCTION + "?" + Proclitics.LETTER + "?(?:"
            + Proclitics.ARTICLE + ")?" + Folding.folded(FILE.alternation("colour")));
    private static final Pattern VERBAL_PREFIX = Pattern.compile("^" + Proclitics.CONJUNCTION + "?س?[یتنا]?");
    private static final Pattern VERBAL_SUFFIX =
            Pattern.compile(DataFile.of("endings", Language.AR).alternation("verb") + "$");

    /** A name follows them. */
    private static final Set<String> TITLES = Folding.folded(FILE.words("title"));

    /** What one does to a place without a preposition, as verbs and as nouns. */
    private static final Set<String> REACHING = Folding.folded(FILE.words("reaching"));

    private final Letters text;
    private final int begin;
    private final int from;
    private final int end;

    private ArabicAttribute(Letters text, int begin, int from, int end) {
        this.text = text;
        this.begin = begin;
        this.from = from;
        this.end = end;
    }

    /** Whether a word with the article, its stem beginning at {@code from}, describes what stands before it. */
    static boolean is(Letters text, int begin, int from, int end) {
        return new ArabicAttribute(text, begin, from, end).isAttribute();
    }

    /**
     * Whether a word without the article describes what stands before it, or is said of it: قوة قاهرة, ما زال الخلاف
     * قائماً. A name has lost its article to a definite word after it or to a pronoun: قاهرة المعز.
     */
    static boolean isIndefinite(Letters text, Stem word) {
        boolean tanwin = word.next() == word.to() + 1 && text.at(word.to()) == 'ا';
        if (word.next() > word.to() && !tanwin || isGoverning(text, word.next())) {
            return false;
        }
        var attribute = new ArabicAttribute(text, word.begin(), word.from(), word.to());
        return PARTICIPLE.matcher(text.word(word.from(), word.to())).matches() || attribute.describesAThingBefore();
    }

    private static boolean isGoverning(Letters text, int next) {
        return next < text.length() && text.gap(next) == Letters.SPACE && text.startsWith(Proclitics.ARTICLE, next);
    }

    private boolean describesAThingBefore() {
        int noun = before(begin);
        return noun >= 0
                && text.at(end - 1) == Folding.folded('ة')
                && ADJECTIVE.matcher(text.word(from, end)).matches()
                && FEMININE.matcher(written(noun, begin)).matches();
    }

    private boolean isAttribute() {
        return ADJECTIVE.matcher(text.word(from, end)).matches() && (describesTheNounBefore() || isColour());
    }

    private boolean describesTheNounBefore() {
        int noun = before(begin);
        int stem = noun < 0 ? -1 : stemAfterArticle(noun, begin);
        return stem >= 0
                && agrees(written(stem, begin))
                && !TITLES.contains(text.word(stem, begin))
                && !(before(noun) >= 0 && TITLES.contains(text.word(before(noun), noun)))
                && !isReached(noun);
    }

    private int stemAfterArticle(int noun, int nounEnd) {
        var article = DEFINITE.matcher(text.word(noun, nounEnd));
        return article.lookingAt() ? noun + article.end() : -1;
    }

    private boolean agrees(String noun) {
        boolean feminine =
                FEMININE.matcher(noun).matches() || PLURAL.matcher(noun).matches();
        return feminine == (text.at(end - 1) == Folding.folded('ة'));
    }

    private boolean isReached(int noun) {
        int word = before(noun);
        for (int i = 0; i < WORDS_BACK && word >= 0; i++) {
            var written = text.word(word, text.wordEnd(word));
            if (isReaching(written) || isReaching(VERBAL_SUFFIX.matcher(written).replaceFirst(""))) {
                return true;
            }
            word = before(word);
        }
        return false;
    }

    private static boolean isReaching(String word) {
        return REACHING.contains(word)
                || REACHING.contains(VERBAL_PREFIX.matcher(word).replaceFirst(""));
    }

    private boolean isColour() {
        int word = before(begin);
        for (int i = 0; i < WORDS_BACK && word >= 0; i++) {
            if (COLOUR.matcher(text.word(word, text.wordEnd(word))).matches()) {
                return true;
            }
            word = before(word);
        }
        return false;
    }

    /** The beginning of the word before one, with nothing but white space between; -1 if there is none. */
    private int before(int word) {
        return word > 0 && text.gap(word) == Letters.SPACE ? text.wordStart(word) : -1;
    }

    private String written(int start, int stop) {
        var letters = new StringBuilder();
        for (int i = start; i < stop; i++) {
            letters.append(text.written(i));
        }
        return letters.toString();
    }
}
