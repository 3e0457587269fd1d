package org.dragoman.splitting;

import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.DataFile;

/** Arabic and Persian have no capitals: words, not letters, show whether an abbreviation was the last word. */
abstract class ArabicScriptAbbreviation implements Continuation {
    private static final Set<String> RANKS = DataFile.of("name-signs").set("title-ar");
    /** "Ind. Co.": parts of a name in Latin letters, cut short. */
    private static final Pattern LATIN = Pattern.compile("\\p{Lu}\\p{Ll}{1,5}");

    private static final Set<String> FIRST_LETTERS = Set.of("أ", "ا", "ب", "ج", "د");

    final WordList list;

    ArabicScriptAbbreviation(WordList list) {
        this.list = list;
    }

    @Override
    public final boolean goesOn(SentenceEndCandidate candidate) {
        if (candidate.hasNumberAfterMark()) {
            return candidate.isInSymbol() || list.has(WordClass.REFERENCE, candidate.word() + ".");
        }
        if (candidate.isFullStop() && list.has(WordClass.LAST, candidate.word() + ".")) {
            return !candidate.closesBracket() && goesOnAfterLast(candidate);
        }
        if (candidate.isFullStop()
                && LATIN.matcher(candidate.word()).matches()
                && LATIN.matcher(candidate.next()).matches()) {
            return true;
        }
        if (candidate.isBeforeHeading()) {
            return false;
        }
        var shape = LetterWord.of(candidate);
        if (!candidate.isFullStop() || candidate.closesBracket() || !mayBeInMidSentence(candidate, shape)) {
            return false;
        }
        return isInitial(candidate, shape) ? !startsAfterInitial(candidate) : isIncomplete(candidate, shape);
    }

    private boolean mayBeInMidSentence(SentenceEndCandidate candidate, LetterWord shape) {
        var abbreviation = candidate.word() + ".";
        return shape != LetterWord.NONE || list.has(WordClass.NAME, abbreviation);
    }

    /** "د. فارس", but not "الملحق ب." */
    private boolean isInitial(SentenceEndCandidate candidate, LetterWord shape) {
        return shape == LetterWord.LETTER && !isLabelled(candidate);
    }

    /** The Arabic for a team is a rank of officers too, whose initials may be any letter. */
    private boolean isLabelled(SentenceEndCandidate candidate) {
        var before = candidate.wordBefore();
        return list.has(WordClass.LABEL, before)
                && (FIRST_LETTERS.contains(candidate.word()) || !RANKS.contains(before));
    }

    /** Whether what follows an initial is no name, and begins a sentence. */
    boolean startsAfterInitial(SentenceEndCandidate candidate) {
        return false;
    }

    /** Whether a sentence goes on after what is mostly its last word: "and so on". */
    abstract boolean goesOnAfterLast(SentenceEndCandidate candidate);

    /** Whether the sentence cannot be over yet, or what follows cannot be another. */
    abstract boolean isIncomplete(SentenceEndCandidate candidate, LetterWord shape);
}
