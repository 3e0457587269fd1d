package org.dragoman.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a table.
 *
 * @param assumed the encoding that was taken for the right one though nothing in the file says so; empty for UTF-8 and UTF-16
 */
record SheetText(String text, Optional<Charset> assumed) {
    /** What Excel saves a table in, in Western Europe and in the Arabic world. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Charset ARABIC = Charset.forName("windows-1256");

    private static final Pattern ARABIC_WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}])[\\p{IsArabic}\\p{M}\u200C]{2,}(?![\\p{L}\\p{M}])");
    private static final Pattern MIXED_WORD =
            Pattern.compile("\\p{IsLatin}[\\p{M}\u200C]*\\p{IsArabic}|\\p{IsArabic}[\\p{M}\u200C]*\\p{IsLatin}"
                    + "|\\p{IsLatin}[\u064B-\u0652]");

    /** So many words of one kind to one of the other leave no doubt. */
    private static final int OVERWHELMING = 20;

    private static final int BYTES_LOOKED_AT = 200;

    /** @throws CharacterCodingException when it is in neither UTF-8 nor UTF-16, nor can it be told what else it is in */
    static SheetText of(byte[] content) throws CharacterCodingException {
        var charset = unicode(content);
        try {
            return new SheetText(decoded(content, charset), Optional.empty());
        } catch (CharacterCodingException e) {
            if (!charset.equals(StandardCharsets.UTF_8)) {
                throw e;
            }
            var likely = likely(content);
            return new SheetText(decoded(content, likely), Optional.of(likely));
        }
    }

    /** Whether a table tells its encoding, or one is likely. */
    static boolean isClear(byte[] content) {
        try {
            var unused = of(content);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** @throws CharacterCodingException when it cannot be in the encoding that somebody says it is in */
    static SheetText in(TableEncoding said, byte[] content) throws CharacterCodingException {
        return new SheetText(decoded(content, said.charset()), Optional.empty());
    }

    SheetText from(int start) {
        return new SheetText(text.substring(start), assumed);
    }

    /** Excel saves as UTF-16 what it calls Unicode text, and other tools leave its mark out. */
    private static String decoded(byte[] content, Charset charset) throws CharacterCodingException {
        var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset unicode(byte[] content) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(content.length, BYTES_LOOKED_AT); i++) {
            if (content[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (starts(content, 0xFF, 0xFE) || odd > even) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(content, 0xFE, 0xFF) || even > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean starts(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    /**
     * Read as Arabic, a Western table has words of two scripts, and an Arabic one has words of Arabic letters only. The accented
     * letters of French have the same bytes in both.
     */
    private static Charset likely(byte[] content) throws CharacterCodingException {
        var text = new String(content, ARABIC);
        var arabic = ARABIC_WORD.matcher(text).results().count();
        var mixed = MIXED_WORD.matcher(text).results().count();
        if (arabic > OVERWHELMING * mixed) {
            return ARABIC;
        }
        if (mixed > OVERWHELMING * arabic || arabic + mixed == 0) {
            return WESTERN;
        }
        throw new CharacterCodingException();
    }
}
