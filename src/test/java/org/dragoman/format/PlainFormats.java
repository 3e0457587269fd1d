package org.dragoman.format;

import java.util.List;

/** Formats as they are without the application. */
public final class PlainFormats {
    private PlainFormats() {}

    /** For programs, and as plain text. */
    public static Formats few() {
        return new Formats(List.of(new JsonFormat(), new TextFormat(Everything.words())));
    }
}
