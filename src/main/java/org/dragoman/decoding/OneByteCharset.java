package org.dragoman.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A charset of one byte a character that is ASCII in its lower half. It reads only. */
final class OneByteCharset extends Charset {

    /** The C1 controls, which the lower quarter of the upper half of many charsets is. */
    static final String CONTROLS = characters(0x80, 0x9F);

    /** The private characters that stand for bytes of which nothing is known. */
    static final String PRIVATE = characters(0xF780, 0xF7FF);

    private final String upperHalf;

    OneByteCharset(String name, String upperHalf) {
        super(name, new String[0]);
        this.upperHalf = upperHalf;
    }

    private static String characters(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Override
    public boolean contains(Charset other) {
        return false;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CharsetDecoder(this, 1, 1) {
            @Override
            protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                while (in.hasRemaining()) {
                    if (!out.hasRemaining()) {
                        return CoderResult.OVERFLOW;
                    }
                    int next = in.get() & 0xFF;
                    out.put(next < 0x80 ? (char) next : upperHalf.charAt(next - 0x80));
                }
                return CoderResult.UNDERFLOW;
            }
        };
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException();
    }
}
