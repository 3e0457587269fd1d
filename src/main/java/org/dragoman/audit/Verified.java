package org.dragoman.audit;

import java.util.List;

/**
 * What came of verifying something.
 *
 * @param faults what is not as it was written, one a line
 * @param summary how much was looked at
 */
public record Verified(List<String> faults, String summary) {
    public Verified {
        faults = List.copyOf(faults);
    }
}
