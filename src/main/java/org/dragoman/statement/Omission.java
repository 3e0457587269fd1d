package org.dragoman.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What of one kind a document holds and its reading left out.
 *
 * @param count of all there is
 * @param passages the first of it
 */
public record Omission(Kind kind, int count, List<Passage> passages) {

    /** What can be left out; some of it only until an editor asks for it. */
    public enum Kind {
        HEADER(true),
        FOOTER(true),
        COMMENT(true),
        TITLE(true),
        ALT_TEXT(true),
        /** Deleted or moved away while changes were tracked. */
        DELETION(false),
        HIDDEN(false),
        /** A field that has no result in the file. */
        FIELD(false),
        /** A character of a font whose order is not known. */
        SYMBOL(false),
        IMAGE(false),
        /** A chart, a diagram, a spreadsheet, another document, a film, a form field. */
        OBJECT(false),
        FRONT_MATTER(false),
        MACRO(false);

        private final boolean choice;

        Kind(boolean choice) {
            this.choice = choice;
        }

        /** Whether it can be read on request. */
        public boolean isChoice() {
            return choice;
        }

        /** The kind of a name, such as {@code alt-text}. */
        public static Optional<Kind> named(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(name))
                    .findFirst();
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One of the things that were left out.
     *
     * @param text its beginning; blank where it has none
     * @param place the beginning of the paragraph that it stands in; blank outside the text
     */
    public record Passage(String text, String place) {}

    public Omission {
        passages = List.copyOf(passages);
    }
}
