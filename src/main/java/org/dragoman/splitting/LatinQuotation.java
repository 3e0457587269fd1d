package org.dragoman.splitting;

import java.util.regex.Pattern;
import org.dragoman.language.DataFile;

/**
 * English and French: a reporting clause that begins with a name, as in “Why?” Karim asked. One that begins with a small
 * letter is a matter of the rules.
 */
final class LatinQuotation implements Continuation {
    private static final DataFile WORDS = DataFile.of("quotations");
    private static final Pattern NAME_AND_VERB = Pattern.compile("(?:(?:\\p{Lu}\\p{L}{0,3}\\.|"
            + WORDS.alternation("article")
            + "-\\p{Lu}[\\p{L}’-]+|\\p{Lu}[\\p{L}’-]*)\\s){1,4}(?:" + WORDS.alternation("passive")
            + "\\s)?(?:" + WORDS.alternation("adverb-latin") + "\\s)?(\\p{Ll}+)(?!\\s" + WORDS.alternation("quantity")
            + "\\b)\\b");

    private final WordList words;

    LatinQuotation(WordList words) {
        this.words = words;
    }

    @Override
    public boolean goesOn(SentenceEndCandidate candidate) {
        if (candidate.isFullStop() || ClosingQuote.of(candidate) == null) {
            return false;
        }
        var report = NAME_AND_VERB.matcher(candidate.rest());
        return report.lookingAt()
                && words.has(WordClass.SAYING, report.group(1))
                && (candidate.next().equals("I") || !words.has(WordClass.STARTER, candidate.next()));
    }
}
