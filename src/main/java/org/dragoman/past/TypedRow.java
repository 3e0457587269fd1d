package org.dragoman.past;

import java.util.List;
import org.dragoman.web.Complaint;

/**
 * What somebody typed in the place of a row's text, and why it was not taken.
 *
 * @param source one sentence a line
 * @param target the same
 */
record TypedRow(String source, String target, Complaint complaint) {

    /** Whether the row may be another one by now, so that what was typed has no place in it. */
    public boolean isLate() {
        return complaint.code().equals("past-stale") || complaint.code().equals("past-taken");
    }

    static List<String> sentences(String typed) {
        return typed.lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
