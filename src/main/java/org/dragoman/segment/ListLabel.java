package org.dragoman.segment;

import java.util.regex.Pattern;

/** "1. The names": the sentence so far is the label of a list item. */
final class ListLabel implements Continuation {
    private static final int LONGEST = 16;
    private static final Pattern LABEL = Pattern.compile(
            "[•⁃▪◦*–—-]?[\\s\\h]*\\(?(?:\\p{N}{1,3}(?:\\.\\p{N}{1,3})*|\\p{L}ـ?|[ivx]{1,5}|[IVX]{1,5})\\)?");

    @Override
    public boolean goesOn(Candidate candidate) {
        return candidate.mark() - candidate.start() <= LONGEST
                && candidate.isFullStop()
                && LABEL.matcher(candidate.soFar()).matches();
    }
}
