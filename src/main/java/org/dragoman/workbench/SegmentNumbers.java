package org.dragoman.workbench;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.web.Interface;

/** Writes numbers as people do: {@code 3–7, 9}, in Persian {@code ۳–۷، ۹}. */
final class SegmentNumbers {
    private SegmentNumbers() {}

    /** @param numbers ascending, at least one */
    static String of(List<Integer> numbers, Language language) {
        var parts = new ArrayList<String>();
        int start = numbers.get(0);
        for (int i = 1; i <= numbers.size(); i++) {
            int end = numbers.get(i - 1);
            if (i == numbers.size() || numbers.get(i) != end + 1) {
                var from = Interface.number(start, language);
                parts.add(start == end ? from : from + "–" + Interface.number(end, language));
                start = i < numbers.size() ? numbers.get(i) : start;
            }
        }
        return String.join(language.isRightToLeft() ? "، " : ", ", parts);
    }
}
