package org.dragoman.segment;

import java.util.Set;

/** Arabic has no capitals: a conjunction, a pronoun or a particle shows that a new sentence begins. */
final class ArabicAbbreviation implements Continuation {
    private static final int WORDS_OF_AN_ADVERBIAL = 5;

    private static final Set<String> RELATIVE_PRONOUNS = Set.of("الذي", "التي", "الذين");

    private final Lexicon lexicon;

    ArabicAbbreviation(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public boolean goesOn(Candidate candidate) {
        var shape = LetterWord.of(candidate);
        if (shape == LetterWord.NONE && !lexicon.has(WordClass.NAME, candidate.word() + ".")) {
            return false;
        }
        if (candidate.closesBracket()
                || !candidate.isFullStop()
                || lexicon.has(WordClass.LAST, candidate.word() + ".")) {
            return false;
        }
        if (shape == LetterWord.LETTER) {
            return !lexicon.has(WordClass.LABEL, candidate.wordBefore());
        }
        return isAdverbialOnly(candidate)
                || !starts(candidate, shape == LetterWord.AFTER_NUMBER || isMeasure(candidate));
    }

    private static boolean isMeasure(Candidate candidate) {
        var number = candidate.wordBefore();
        return !number.isEmpty() && Character.isDigit(number.charAt(number.length() - 1));
    }

    /** "In the year 656 AH" is no sentence yet. */
    private boolean isAdverbialOnly(Candidate candidate) {
        var words = candidate.wordsSoFar();
        return words.size() <= WORDS_OF_AN_ADVERBIAL && lexicon.has(WordClass.ADVERBIAL, words.get(0));
    }

    private boolean starts(Candidate candidate, boolean afterNumber) {
        var next = Vowels.remove(candidate.next());
        return (lexicon.has(WordClass.STARTER, next) && !awaitsPredicate(candidate))
                || (next.startsWith("و") && next.length() > 2 && !lexicon.has(WordClass.WAW, next))
                || (afterNumber && isNoun(next));
    }

    /** After "the minaret that was built in 568 AH", a verb belongs to the minaret. */
    private static boolean awaitsPredicate(Candidate candidate) {
        return candidate.wordsSoFar().stream().anyMatch(RELATIVE_PRONOUNS::contains);
    }

    /** A definite noun opens a nominal sentence; an adjective or participle of the date does not. */
    private static boolean isNoun(String word) {
        return word.startsWith("ال")
                && !word.endsWith("ية")
                && !word.endsWith("ي")
                && !word.startsWith("المواف")
                && !word.startsWith("المصادف");
    }
}
