package org.dragoman.splitting;

import java.util.regex.Pattern;
import org.dragoman.language.DataFile;

/** English and French: a line of a hearing begins with who speaks, and so does what follows: "Q. … near the H.Q. A. No." */
final class NextSpeaker {
    private static final DataFile WORDS = DataFile.of("speakers");
    private static final Pattern SPEAKER = Pattern.compile("[\\s\\h]*(?:" + WORDS.alternation("letter") + "|"
            + WORDS.alternation("capitals") + "\\.?[\\s\\h]\\p{Lu}[\\p{Lu}’'-]+|(?:"
            + WORDS.alternation("article") + "[\\s\\h])?" + WORDS.alternation("office") + ")\\.[\\s\\h]");

    private NextSpeaker() {}

    static boolean follows(SentenceEndCandidate candidate) {
        return SPEAKER.matcher(candidate.rest()).lookingAt()
                && SPEAKER.matcher(candidate.line()).lookingAt();
    }
}
