package org.dragoman.revision;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Which rows of a difference are shown. */
enum Show {
    DIFFERENT(EnumSet.complementOf(EnumSet.of(Fate.UNCHANGED))),
    CHANGED(EnumSet.of(Fate.CHANGED)),
    NEW(EnumSet.of(Fate.NEW, Fate.RETURNED)),
    REMOVED(EnumSet.of(Fate.REMOVED)),
    UNCHANGED(EnumSet.of(Fate.UNCHANGED));

    private final Set<Fate> fates;

    Show(Set<Fate> fates) {
        this.fates = fates;
    }

    /** The choice that an address names; all that is different where it names none. */
    static Show of(String key) {
        return Arrays.stream(values())
                .filter(show -> show.key().equals(key))
                .findFirst()
                .orElse(DIFFERENT);
    }

    boolean shows(Difference.Row row) {
        return fates.contains(row.fate());
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
