package org.dragoman.splitting;

import java.util.regex.Pattern;

/** "The report – all 300 pages! – was shredded": a dash that closes an aside goes on with the sentence around it. */
final class DashedAside implements Continuation {
    private static final Pattern DASH = Pattern.compile("(?<=\\S)[\\s\\h][–—-](?=[\\s\\h]\\S)");

    @Override
    public boolean goesOn(SentenceEndCandidate candidate) {
        return !candidate.isFullStop()
                && candidate.isBeforeDash()
                && DASH.matcher(candidate.soFar()).results().count() % 2 == 1;
    }
}
