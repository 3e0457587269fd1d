package org.dragoman.workbench;

import java.util.ArrayList;
import java.util.List;

/** Writes numbers as people do: {@code 3–7, 9}. */
final class SegmentNumbers {
    private SegmentNumbers() {}

    /** @param numbers ascending, at least one */
    static String of(List<Integer> numbers) {
        var parts = new ArrayList<String>();
        int start = numbers.get(0);
        for (int i = 1; i <= numbers.size(); i++) {
            int end = numbers.get(i - 1);
            if (i == numbers.size() || numbers.get(i) != end + 1) {
                parts.add(start == end ? "" + start : start + "–" + end);
                start = i < numbers.size() ? numbers.get(i) : start;
            }
        }
        return String.join(", ", parts);
    }
}
