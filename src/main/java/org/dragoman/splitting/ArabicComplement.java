package org.dragoman.splitting;

import java.util.Set;
import org.dragoman.language.DataFile;

/**
 * Arabic: "A.F.P. said" has yet to say what, and "that the company Orion Inc." what of it. Neither is a sentence before an
 * abbreviation's full stop.
 */
final class ArabicComplement {
    private static final DataFile WORDS = DataFile.of("dated-sentences");
    /** "That", and "that it". */
    private static final Set<String> THAT = WORDS.set("that-ar");

    private static final int WORDS_OF_A_NAME = 3;

    private ArabicComplement() {}

    static boolean isAwaited(SentenceEndCandidate candidate, WordList list) {
        var words = candidate.wordsSoFar();
        var that = -1;
        var saying = -1;
        for (var i = 0; i < words.size(); i++) {
            var word = Vowels.remove(words.get(i));
            if (THAT.contains(word)) {
                that = i;
            } else if (isSaying(word, list)) {
                saying = i;
            }
        }
        return saying > that && THAT.contains(Vowels.remove(candidate.next()))
                || that >= 0 && words.get(that).endsWith("ن") && words.size() - 1 - that <= WORDS_OF_A_NAME;
    }

    /** With or without "and", "so". */
    private static boolean isSaying(String word, WordList list) {
        return list.has(WordClass.SAYING, word)
                || (word.length() > 1
                        && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
                        && list.has(WordClass.SAYING, word.substring(1)));
    }
}
