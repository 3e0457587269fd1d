package org.dragoman.splitting;

import java.util.List;
import java.util.regex.Pattern;

/** Persian puts the verb last: a sentence that has none yet goes on. */
final class PersianAbbreviation extends ArabicScriptAbbreviation {
    private static final Pattern END_OF_CLAUSE = Pattern.compile("[،؛:»”]+$");

    private static final int WORDS_OF_A_CONJUNCTION = 3;

    private final PersianVerbs verbs;

    PersianAbbreviation(WordList list) {
        super(list);
        verbs = new PersianVerbs(list);
    }

    @Override
    boolean isIncomplete(SentenceEndCandidate candidate, LetterWord shape) {
        var words = candidate.wordsSoFar();
        return !isParallel(words, candidate.next())
                && !startsAfterClause(words, candidate.next())
                && (!isComplete(words) || continues(candidate.next()));
    }

    @Override
    boolean goesOnAfterLast(SentenceEndCandidate candidate) {
        return !isComplete(candidate.wordsSoFar()) && list.has(WordClass.FOLLOWING, candidate.next());
    }

    /** "First session: 9 a.m. Second session: 2 p.m.": what begins with the same word is another item. */
    private static boolean isParallel(List<String> words, String next) {
        return next.length() > 2 && !words.isEmpty() && words.get(0).equals(next);
    }

    /** "He wrote it in Tus, in the year 488 AH. Then he": what comes after the comma says only when. */
    private boolean startsAfterClause(List<String> words, String next) {
        if (!list.has(WordClass.STARTER, next) || isSubordinate(words)) {
            return false;
        }
        for (var i = words.size() - 1; i >= 0 && !words.get(i).equals("که"); i--) {
            if (verbs.is(END_OF_CLAUSE.matcher(words.get(i)).replaceFirst(""))) {
                return i + 1 == words.size() || !words.get(i + 1).equals("و");
            }
        }
        return false;
    }

    /** Whether a verb stands there, and no further clause waits for its own. */
    private boolean isComplete(List<String> words) {
        return !words.isEmpty()
                && endsWithVerb(words)
                && (!isSubordinate(words) || words.stream().filter(verbs::is).count() > 1);
    }

    /** "When he came", "after he had come". */
    private boolean isSubordinate(List<String> words) {
        return words.stream().limit(WORDS_OF_A_CONJUNCTION).anyMatch(w -> list.has(WordClass.SUBORDINATE, w));
    }

    private boolean endsWithVerb(List<String> words) {
        for (var i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).equals("که")) {
                return false;
            }
            if (verbs.is(words.get(i))) {
                return !hasClauseAfter(words, i);
            }
        }
        return false;
    }

    private static boolean hasClauseAfter(List<String> words, int verb) {
        return END_OF_CLAUSE.matcher(words.get(verb)).find()
                || (verb + 1 < words.size() && words.get(verb + 1).equals("و"));
    }

    private boolean continues(String next) {
        return next.equals("و") || next.equals("که") || verbs.is(next);
    }
}
