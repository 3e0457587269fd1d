package org.dragoman.matching;

import java.text.Normalizer;
import java.util.Arrays;

/** Reads a text once, from its beginning to its end, into {@link Letters}. */
final class LettersBuilder {
    private static final int TATWEEL = 0x640;
    private static final int FATHATAN = 0x64B;
    private static final int ZWNJ = 0x200C;
    private static final int FIRST_COMPATIBILITY_FORM = 0xFB00;
    static final int SPACED = 1 << 24;

    private final String text;
    private final boolean joints;
    private char[] written;
    private int[] starts;
    private int[] ends;
    private int[] gaps;
    private boolean[] tanwin;
    private int length;
    private int gap = Letters.WALL;

    /** @param joints whether zero-width non-joiners are kept as gaps */
    LettersBuilder(String text, boolean joints) {
        this.text = text;
        this.joints = joints;
        int size = text.length() + 1;
        written = new char[size];
        starts = new int[size];
        ends = new int[size];
        gaps = new int[size];
        tanwin = new boolean[size];
    }

    Letters build() {
        int at = 0;
        for (var code : NonText.in(text)) {
            read(at, code.span().start());
            if (code.kind() != NonText.Kind.TRANSPARENT) {
                widen(code.kind() == NonText.Kind.LINE_BREAK ? ' ' : Letters.WALL);
            }
            at = code.span().end();
        }
        read(at, text.length());
        gaps[length] = Letters.WALL;
        return new Letters(length, written, starts, ends, gaps, tanwin);
    }

    private void read(int from, int to) {
        int next;
        for (int at = from; at < to; at = next) {
            int codePoint = text.codePointAt(at);
            next = at + Character.charCount(codePoint);
            read(codePoint, at, next);
        }
    }

    private void read(int codePoint, int start, int end) {
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> mark(codePoint, end);
            case Character.FORMAT -> {
                if (codePoint == ZWNJ && joints && gap == Letters.NONE) {
                    gap = Letters.JOINT;
                }
            }
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.CONNECTOR_PUNCTUATION,
                    // the dollar of "US$5" belongs to the currency, not to the country before it
                    Character.CURRENCY_SYMBOL -> word(codePoint, start, end);
            default -> widen(codePoint);
        }
    }

    private void word(int codePoint, int start, int end) {
        if (codePoint == TATWEEL) {
            return;
        }
        if (isModifierApostrophe(codePoint)) {
            widen(codePoint);
        } else if (codePoint >= FIRST_COMPATIBILITY_FORM || !Character.isBmpCodePoint(codePoint)) {
            var plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
            plain.chars().forEach(unit -> letter((char) unit, start, end));
        } else if (Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER) {
            letter((char) ('0' + Character.digit(codePoint, 10)), start, end);
        } else {
            letter(isHeWithHamza(codePoint) ? 'ه' : (char) codePoint, start, end);
        }
    }

    /** The modifier apostrophe and its likes, which stand for hamza and ayn in names such as Baʿquba. */
    private static boolean isModifierApostrophe(int codePoint) {
        return codePoint >= 0x2B9 && codePoint <= 0x2BF;
    }

    private void letter(char letter, int start, int end) {
        reserve();
        written[length] = letter;
        starts[length] = start;
        ends[length] = end;
        gaps[length++] = gap;
        gap = Letters.NONE;
    }

    /** A vowel sign or accent is no letter: it is dropped, or it makes another letter of the one before it. */
    private void mark(int mark, int end) {
        if (gap != Letters.NONE) {
            return;
        }
        int last = length - 1;
        ends[last] = end;
        tanwin[last] |= mark == FATHATAN;
        if (isAccent(mark)) {
            var composed = Normalizer.normalize(written[last] + Character.toString(mark), Normalizer.Form.NFC);
            if (composed.length() == 1) {
                written[last] = composed.charAt(0);
            }
        }
    }

    private static boolean isAccent(int mark) {
        return mark < 0x370 || (mark >= 0x653 && mark <= 0x655);
    }

    /** U+06C0 and U+06C2 carry the Persian ezafe, which is dropped as it is when it is a mark of its own. */
    private static boolean isHeWithHamza(int codePoint) {
        return codePoint == 0x6C0 || codePoint == 0x6C2;
    }

    private void widen(int codePoint) {
        if (codePoint == ' ' && gap <= Letters.JOINT && gap != Letters.WALL) {
            gap = Letters.SPACE;
        } else if (codePoint == Letters.WALL || gap == Letters.WALL) {
            gap = Letters.WALL;
        } else if (isSpace(codePoint)) {
            gap = gap <= Letters.JOINT ? Letters.SPACE : gap | SPACED;
        } else {
            boolean spaced = gap == Letters.SPACE || (gap & SPACED) != 0;
            int signs = gap <= Letters.JOINT ? 0 : gap & ~SPACED;
            gap = Math.max(' ', (signs * 31 + sign(codePoint)) & (SPACED - 1)) | (spaced ? SPACED : 0);
        }
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isISOControl(codePoint)
                || Character.isSpaceChar(codePoint);
    }

    private static int sign(int codePoint) {
        return switch (codePoint) {
            case 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07 -> '\'';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xFE63, 0xFF0D -> '-';
            default -> isModifierApostrophe(codePoint) ? '\'' : codePoint;
        };
    }

    private void reserve() {
        if (length + 1 < written.length) {
            return;
        }
        int size = written.length * 2;
        written = Arrays.copyOf(written, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        gaps = Arrays.copyOf(gaps, size);
        tanwin = Arrays.copyOf(tanwin, size);
    }
}
