package org.dragoman.memory;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.dragoman.language.Language;

/** TMX 1.4b, read and written one unit after the other, so that no file is ever held as a whole. Thread-safe. */
public interface Tmx {

    /** The file is no TMX, or is damaged. */
    final class Unreadable extends RuntimeException {
        public Unreadable(Throwable cause) {
            super(cause);
        }
    }

    /** Takes what is read, as it is read. */
    interface Taker {
        void take(TranslationUnit unit);

        /** A text is passed over, since Dragoman does not know its language. */
        void passOver(String language);
    }

    /**
     * Reads the pairs of a file: each unit's source with each of its texts in other languages. Regions are folded
     * ({@code en-US} is English).
     *
     * @throws Unreadable if the file is no TMX; pairs before the damage have been taken by then
     */
    void read(InputStream content, Taker taker);

    /** Writes pairs of two languages. */
    void write(Language from, Language to, Stream<TranslationUnit> units, OutputStream file);
}
