package org.dragoman.format;

/** Formats as they are without the application. */
public final class PlainFormats {
    private PlainFormats() {}

    public static Format text() {
        return new TextFormat(Everything.words());
    }
}
