package org.dragoman.splitting;

/** Arabic and Persian have no capitals: words, not letters, show whether an abbreviation was the last word. */
abstract class ArabicScriptAbbreviation implements Continuation {
    final WordList list;

    ArabicScriptAbbreviation(WordList list) {
        this.list = list;
    }

    @Override
    public final boolean goesOn(SentenceEndCandidate candidate) {
        var shape = LetterWord.of(candidate);
        if (!candidate.isFullStop() || candidate.closesBracket() || !mayBeInMidSentence(candidate, shape)) {
            return false;
        }
        return isInitial(candidate, shape) || isIncomplete(candidate, shape);
    }

    private boolean mayBeInMidSentence(SentenceEndCandidate candidate, LetterWord shape) {
        var abbreviation = candidate.word() + ".";
        return !list.has(WordClass.LAST, abbreviation)
                && (shape != LetterWord.NONE || list.has(WordClass.NAME, abbreviation));
    }

    /** "د. فارس", but not "الملحق ب." */
    private boolean isInitial(SentenceEndCandidate candidate, LetterWord shape) {
        return shape == LetterWord.LETTER && !list.has(WordClass.LABEL, candidate.wordBefore());
    }

    /** Whether the sentence cannot be over yet, or what follows cannot be another. */
    abstract boolean isIncomplete(SentenceEndCandidate candidate, LetterWord shape);
}
