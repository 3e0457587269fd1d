package org.dragoman.splitting;

import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.DataFile;
import org.dragoman.language.Proclitics;

/** Arabic has no capitals: a conjunction, a pronoun or a particle shows that a new sentence begins. */
final class ArabicAbbreviation extends ArabicScriptAbbreviation {
    private static final int WORDS_OF_AN_ADVERBIAL = 5;

    /** An indefinite accusative: what something was on that date. */
    private static final Pattern TANWIN = Pattern.compile("\\u064B\\u0627?$");

    private static final DataFile WORDS = DataFile.of("dated-sentences");
    private static final Set<String> ERA = WORDS.set("era-ar");

    private static final Set<String> RELATIVE_PRONOUNS = WORDS.set("relative-ar");

    private static final Set<String> OPENING = WORDS.set("opening-ar");

    private static final Set<String> STREET = DataFile.of("name-signs").set("street-ar");
    private static final Pattern HOUSE = Pattern.compile("\\p{N}{1,3}");

    private static final Set<String> AS_FOR = WORDS.set("as-for-ar");

    private static final Pattern ASIDE =
            Pattern.compile("و" + WORDS.alternation("aside-ar") + WORDS.alternation("its-ar"));

    private static final Pattern ITS = Pattern.compile(WORDS.alternation("its-ar") + "$");

    private static final Pattern PARALLEL = Pattern.compile("(و[\\p{L}\\p{Mn}]+)(?=\\s(?:"
            + WORDS.alternation("parallel-ar") + "|ب[\\p{L}\\p{Mn}]{2,}|(?<=" + WORDS.alternation("its-ar")
            + "\\s)\\p{N}[\\p{N}.,٫]*)\\s)"
            + "(?:\\s[^\\s.؟!…،]+){0,5}\\s\\p{N}[\\p{N}:.,٫]*[\\s\\h]?(?:\\p{L}\\.)?\\p{L}{1,3}ـ?\\.");

    ArabicAbbreviation(WordList list) {
        super(list);
    }

    /** What goes on after a date or a time of day; prefixes are a matter of {@link #PREPOSITION}. */
    private static final Pattern PREPOSITION = Pattern.compile("[بل]ال.*|لل.*|" + WORDS.alternation("purpose-ar")
            + ".*|ب(?!" + WORDS.alternation("verb-ar") + ")\\p{L}{4,}");

    @Override
    boolean isIncomplete(SentenceEndCandidate candidate, LetterWord shape) {
        if (shape == LetterWord.LETTER) {
            return false;
        }
        if (isStreet(candidate)
                || isAdverbialOnly(candidate)
                || isAnswered(candidate)
                || isSubjectOnly(candidate, shape)) {
            return true;
        }
        if (shape != LetterWord.AFTER_NUMBER && ArabicComplement.isAwaited(candidate, list)) {
            return true;
        }
        var isMeasure = shape == LetterWord.AFTER_NUMBER || ERA.contains(candidate.word()) || isMeasure(candidate);
        return isMeasure ? !startsAfterMeasure(candidate) : !starts(candidate, false);
    }

    @Override
    boolean startsAfterInitial(SentenceEndCandidate candidate) {
        return OPENING.contains(Vowels.remove(candidate.next()));
    }

    @Override
    boolean goesOnAfterLast(SentenceEndCandidate candidate) {
        return list.has(WordClass.FOLLOWING, Vowels.remove(candidate.next()));
    }

    /** A date or a measure seldom stands in mid-sentence before a word that neither joins nor describes. */
    private boolean startsAfterMeasure(SentenceEndCandidate candidate) {
        var next = Vowels.remove(candidate.next());
        if (starts(candidate, true)) {
            return true;
        }
        return !next.isEmpty()
                && Character.isLetter(next.charAt(0))
                && next.charAt(0) > 'ء'
                && !TANWIN.matcher(candidate.next()).find()
                && !candidate.isLastWord(candidate.next())
                && !isParallel(candidate)
                && !awaitsPredicate(candidate)
                && !next.startsWith("و")
                && !next.startsWith(Proclitics.ARTICLE)
                && !PREPOSITION.matcher(next).matches()
                && !list.has(WordClass.FOLLOWING, next);
    }

    /** "12 ش. الحرية": the number of a house. */
    private static boolean isStreet(SentenceEndCandidate candidate) {
        return STREET.contains(candidate.word())
                && HOUSE.matcher(candidate.wordBefore()).matches()
                && candidate.next().startsWith(Proclitics.ARTICLE);
    }

    private static boolean isMeasure(SentenceEndCandidate candidate) {
        var number = candidate.wordBefore();
        return !number.isEmpty() && Character.isDigit(number.charAt(number.length() - 1));
    }

    /** "In the year 656 AH" is no sentence yet. */
    private boolean isAdverbialOnly(SentenceEndCandidate candidate) {
        var words = candidate.wordsSoFar();
        return words.size() <= WORDS_OF_AN_ADVERBIAL && list.has(WordClass.ADVERBIAL, words.get(0));
    }

    /** "As for the P.L.O., it": أما waits for its ف. */
    private static boolean isAnswered(SentenceEndCandidate candidate) {
        var words = candidate.wordsSoFar();
        return AS_FOR.contains(words.get(0))
                && candidate.next().startsWith("ف")
                && words.stream().skip(1).noneMatch(w -> w.startsWith("ف"));
    }

    /** "The decision of the P.L.O.": no two words make a sentence. */
    private static boolean isSubjectOnly(SentenceEndCandidate candidate, LetterWord shape) {
        return shape == LetterWord.DOTTED && candidate.wordsSoFar().size() <= 2;
    }

    private boolean starts(SentenceEndCandidate candidate, boolean afterNumber) {
        var next = Vowels.remove(candidate.next());
        if (candidate.isLastWord(candidate.next())
                || isParallel(candidate)
                || (!afterNumber && isJoinedToName(candidate, next))) {
            return false;
        }
        return (list.has(WordClass.STARTER, next) && !awaitsPredicate(candidate))
                || (next.startsWith("و")
                        && next.length() > 2
                        && isConjunction(next)
                        && (afterNumber || !next.startsWith("و" + Proclitics.ARTICLE)))
                || (afterNumber && isNoun(next));
    }

    /** "The company X S.A.L. and the company Y", "the agency X, and its seat is Rome". */
    private static boolean isJoinedToName(SentenceEndCandidate candidate, String next) {
        return next.startsWith("و")
                && (ASIDE.matcher(next).matches() || candidate.wordsSoFar().contains(next.substring(1)));
    }

    /** "And he left", but neither "and 1406" nor "Washington". */
    private boolean isConjunction(String next) {
        return Character.isLetter(next.charAt(1)) && !list.has(WordClass.WAW, next);
    }

    /** After "the minaret that was built in 568 AH", a verb belongs to the minaret. */
    private static boolean awaitsPredicate(SentenceEndCandidate candidate) {
        return candidate.wordsSoFar().stream().anyMatch(RELATIVE_PRONOUNS::contains);
    }

    /** "Born in 1256 AH and died in 1320 AH": the same measure closes what "and" joins. */
    private boolean isParallel(SentenceEndCandidate candidate) {
        var parallel = PARALLEL.matcher(candidate.rest());
        return parallel.lookingAt()
                && !list.has(WordClass.ADVERBIAL, parallel.group(1))
                && !list.has(WordClass.WAW, ITS.matcher(parallel.group(1)).replaceFirst(""));
    }

    /** A definite noun opens a nominal sentence; an adjective or participle of the date does not. */
    private static boolean isNoun(String word) {
        return word.startsWith(Proclitics.ARTICLE)
                && !word.endsWith("ية")
                && !word.endsWith("ي")
                && !word.startsWith("المواف")
                && !word.startsWith("المصادف");
    }
}
