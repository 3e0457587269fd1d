package org.dragoman.splitting;

import java.util.regex.Pattern;
import org.dragoman.language.DataFile;

/**
 * "Art. 9. – No one", "THE PRESIDENT. – The meeting is open", "WASHINGTON, D.C. — The Senate": what a paragraph begins
 * with before a dash, and the name of a speaker, label what they stand before. A line of dialogue, which begins with a
 * dash or a quotation mark itself, has no such label.
 */
final class DashedLabel implements Continuation {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_SPEAKER = 40;
    private static final Pattern DASH_FIRST = Pattern.compile("[\\s\\h]*[«“\"–—-].*", Pattern.DOTALL);
    private static final Pattern LABELLED_LINE =
            Pattern.compile("[\\s\\h]*(?:[^\\s–—-]\\S*[\\s\\h]+){0,4}[^\\s–—-]\\S*\\.[\\s\\h]+[–—-][\\s\\h]");
    private static final DataFile WORDS = DataFile.of("speakers");
    private static final Pattern SPEAKER = Pattern.compile("(?:" + WORDS.alternation("title") + "\\.?[\\s\\h].*"
            + "|(?:L[’'])?[\\p{Lu}’'-]{2,}(?:[\\s\\h]+(?:L[’'])?[\\p{Lu}’'-]+\\.?){0,3})");
    private static final Pattern SPEAKER_ALONE =
            Pattern.compile("(?:" + WORDS.alternation("capitals") + "\\.?[\\s\\h]\\p{Lu}[\\p{Lu}’'-]+|"
                    + "(?:(?:M|MME)\\.?[\\s\\h])?" + WORDS.alternation("article") + "[\\s\\h]"
                    + WORDS.alternation("office") + ")");

    @Override
    public boolean goesOn(SentenceEndCandidate candidate) {
        if (!candidate.isFullStop()) {
            return false;
        }
        if (!candidate.isBeforeDash()) {
            return candidate.mark() - candidate.start() < LONGEST_SPEAKER
                    && SPEAKER_ALONE.matcher(candidate.soFar()).matches();
        }
        return candidate.wordsSoFar().size() <= MOST_WORDS && labels(candidate);
    }

    private static boolean labels(SentenceEndCandidate candidate) {
        var soFar = candidate.soFar();
        return !DASH_FIRST.matcher(soFar).matches()
                && (candidate.beginsLine()
                        || SPEAKER.matcher(soFar).matches()
                        || LABELLED_LINE.matcher(candidate.line()).lookingAt());
    }
}
