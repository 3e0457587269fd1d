package org.dragoman.bound;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What libraries read and write, each so many characters of which are a step of the work of the thread ({@link Budget}). */
public final class Watched {
    private Watched() {}

    /** The same stream. */
    public static InputStream input(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                Budget.step();
                return super.read();
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                Budget.step();
                return super.read(into, from, most);
            }
        };
    }

    /** The same stream. */
    public static OutputStream output(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                Budget.step();
                out.write(bytes, from, count);
            }
        };
    }

    /** The same text, for patterns and parsers that go over it again and again. */
    public static CharSequence text(CharSequence text) {
        return new WatchedText(text);
    }
}
