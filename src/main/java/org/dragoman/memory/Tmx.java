package org.dragoman.memory;

import java.util.List;

/** TMX 1.4b, read and written. Thread-safe. */
public interface Tmx {

    /** The file is no TMX, or is damaged. */
    final class Unreadable extends RuntimeException {
        public Unreadable(Throwable cause) {
            super(cause);
        }
    }

    /**
     * The pairs of a file: each unit's source with each of its other languages. Regions are folded ({@code en-US} is
     * English); languages other than the four are passed over.
     *
     * @throws Unreadable if the file is no TMX
     */
    List<TranslationUnit> read(byte[] content);

    /** A file of pairs, which are all of the same two languages; empty where there are none. */
    byte[] write(List<TranslationUnit> units);
}
