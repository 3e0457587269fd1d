package org.dragoman.segment;

import java.util.regex.Pattern;

/** "1. The names", "They ask: 1. The names": the label of a list item begins the sentence, or the first one a list. */
final class ListLabel implements Continuation {
    private static final int LONGEST = 16;
    private static final Pattern LABEL = Pattern.compile(
            "[•⁃▪◦*–—-]?[\\s\\h]*\\(?(?:\\p{N}{1,3}(?:\\.\\p{N}{1,3})*|\\p{L}ـ?|الف|[ivx]{1,5}|[IVX]{1,5})\\)?");
    private static final Pattern FIRST_OF_A_LIST = Pattern.compile(".*:[\\s\\h]+\\(?(?:[1١۱aAأ]|الف)\\)?");

    @Override
    public boolean goesOn(Candidate candidate) {
        if (!candidate.isFullStop()) {
            return false;
        }
        var from = Math.max(candidate.start(), candidate.mark() - LONGEST);
        var label = candidate.line().substring(from, candidate.mark());
        return (from == candidate.start() && LABEL.matcher(label).matches())
                || FIRST_OF_A_LIST.matcher(label).matches();
    }
}
