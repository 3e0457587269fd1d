package org.dragoman.consequence;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A stock of translated texts, so that a rule can be tried on them before it is made. Whoever keeps such texts
 * implements it; the glossary itself knows of no text. Reads only what is stored, changes nothing.
 */
public interface Passages {
    /** Where to begin: with the newest. */
    long NEWEST = Long.MAX_VALUE;

    /**
     * Some passages.
     *
     * @param passages whole items of the stock, the newest first
     * @param last the number of the last item that was read; {@code 0} when there are no more
     */
    record Batch(List<Passage> passages, long last) {}

    /** Whether the texts are released, so that they can no longer be mended. */
    boolean areReleased();

    /**
     * Those of some {@link Passage.Place#link links} under which the newest wording stands, each with the path of the page
     * on which it is corrected; others only keep an old wording.
     */
    default Map<String, String> current(Set<String> links) {
        return Map.of();
    }

    /**
     * The next items of the stock.
     *
     * @param before the number of the last item that was read, or {@link #NEWEST}
     * @param atMost how many items to read
     */
    Batch read(long before, int atMost);
}
