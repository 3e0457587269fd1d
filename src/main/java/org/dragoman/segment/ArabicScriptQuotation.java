package org.dragoman.segment;

import java.util.List;
import org.dragoman.language.Language;

/**
 * Arabic and Persian: a quotation with its own question mark, exclamation mark or ellipsis ends the sentence, unless it
 * is embedded in the sentence or a reporting clause follows. A full stop in it ends the sentence unless a reporting
 * clause follows.
 */
final class ArabicScriptQuotation implements Continuation {
    private static final int LONGEST_CLAUSE = 6;

    private final Language language;
    private final Lexicon lexicon;

    ArabicScriptQuotation(Language language, Lexicon lexicon) {
        this.language = language;
        this.lexicon = lexicon;
    }

    @Override
    public boolean goesOn(Candidate candidate) {
        var quote = ClosingQuote.of(candidate);
        if (quote == null) {
            return false;
        }
        if (quote.beginsSentence(candidate)) {
            return isReported(candidate) || (!candidate.isFullStop() && isNamed(candidate));
        }
        return !candidate.isFullStop() && (isEmbedded(quote, candidate.line()) || isJoined(candidate));
    }

    /** No colon and no comma introduces the quotation, so it is a part of the sentence. */
    private static boolean isEmbedded(ClosingQuote quote, String line) {
        return ":،؛,".indexOf(quote.before(line)) < 0;
    }

    private boolean isJoined(Candidate candidate) {
        return lexicon.has(WordClass.ATTACHED, Vowels.remove(candidate.next()));
    }

    private boolean isNamed(Candidate candidate) {
        return isJoined(candidate) || lexicon.has(WordClass.QUOTED, Vowels.remove(candidate.next()));
    }

    private boolean isReported(Candidate candidate) {
        return language == Language.AR
                ? lexicon.has(WordClass.SAYING, Vowels.remove(candidate.next()))
                : endsWithVerbOfSaying(candidate.rest());
    }

    private boolean endsWithVerbOfSaying(String rest) {
        var clause = Candidate.words(rest.split("[.؟!…،؛:«]| و ", 2)[0]);
        return !clause.isEmpty() && clause.size() <= LONGEST_CLAUSE && isSaying(clause);
    }

    private boolean isSaying(List<String> clause) {
        var last = clause.get(clause.size() - 1);
        return lexicon.has(WordClass.SAYING, last)
                || (clause.size() > 1 && lexicon.has(WordClass.SAYING, clause.get(clause.size() - 2) + " " + last));
    }
}
