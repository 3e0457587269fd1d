package org.dragoman.memory;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.dragoman.web.Refusal;

/** A file of which no more is read than is taken. */
final class LimitedStream extends FilterInputStream {
    private final int most;
    private long read;

    LimitedStream(InputStream content, int most) {
        super(content);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > most) {
            throw Refusal.badInput("too-large", MemoryMessages.class, m -> m.too_large(most >> 20));
        }
    }
}
