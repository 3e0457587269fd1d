package org.dragoman.revision;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Which rows of a difference are shown. */
enum DifferenceFilter {
    DIFFERENT(EnumSet.complementOf(EnumSet.of(SegmentChange.UNCHANGED))),
    CHANGED(EnumSet.of(SegmentChange.CHANGED)),
    NEW(EnumSet.of(SegmentChange.NEW, SegmentChange.RETURNED)),
    REMOVED(EnumSet.of(SegmentChange.REMOVED)),
    UNCHANGED(EnumSet.of(SegmentChange.UNCHANGED)),
    ALL(EnumSet.allOf(SegmentChange.class));

    private final Set<SegmentChange> fates;

    DifferenceFilter(Set<SegmentChange> fates) {
        this.fates = fates;
    }

    /** The choice that an address names; all that is different where it names none. */
    static DifferenceFilter of(String key) {
        return Arrays.stream(values())
                .filter(show -> show.key().equals(key))
                .findFirst()
                .orElse(DIFFERENT);
    }

    boolean shows(RevisionDifference.Row row) {
        return fates.contains(row.fate());
    }

    /** Whether it shows each change as a whole. */
    boolean showsChanges() {
        return this == DIFFERENT || this == ALL;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
