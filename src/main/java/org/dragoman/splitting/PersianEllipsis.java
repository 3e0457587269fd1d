package org.dragoman.splitting;

import java.util.Set;
import org.dragoman.language.DataFile;

/**
 * Persian: an ellipsis is a pause in the sentence. It ends one that is long, has its verb before the ellipsis, and is
 * followed by no word that goes on with it.
 */
final class PersianEllipsis implements Continuation {
    private static final int WORDS_OF_A_SENTENCE = 8;
    private static final Set<String> JOINING = DataFile.of("quotations").set("joining-fa");

    private final PersianVerbs verbs;

    PersianEllipsis(WordList words) {
        verbs = new PersianVerbs(words);
    }

    @Override
    public boolean goesOn(SentenceEndCandidate candidate) {
        return isEllipsis(candidate.ending()) && !isComplete(candidate);
    }

    private static boolean isEllipsis(String ending) {
        return (ending.startsWith("…") || ending.startsWith(".."))
                && ending.chars().allMatch(c -> c == '.' || c == '…');
    }

    private boolean isComplete(SentenceEndCandidate candidate) {
        return candidate.wordsSoFar().size() >= WORDS_OF_A_SENTENCE
                && verbs.is(candidate.word())
                && !JOINING.contains(candidate.next())
                && !verbs.is(candidate.next());
    }
}
