package org.dragoman.decoding;

import java.nio.charset.Charset;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numeric character references that name no character, read as browsers read them (HTML, section 13.2.5.80): those of the
 * control characters 80 to 9F mean the bytes of windows-1252, and those of nothing mean U+FFFD.
 */
public final class NumericReferences {
    private static final Pattern REFERENCE = Pattern.compile("&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LONGEST = 7;
    private static final int FIRST_CONTROL = 0x80;
    private static final int LAST_CONTROL = 0x9F;

    private NumericReferences() {}

    /** The same markup, in which each reference names a character. */
    public static String repaired(String html) {
        return REFERENCE.matcher(html).replaceAll(NumericReferences::repaired);
    }

    private static String repaired(MatchResult reference) {
        int character = character(reference);
        if (character >= FIRST_CONTROL && character <= LAST_CONTROL) {
            var meant = new String(new byte[] {(byte) character}, WINDOWS_1252).codePointAt(0);
            return hex(meant == '\uFFFD' ? character : meant);
        }
        return isCharacter(character) ? reference.group().replace("$", "\\$") : hex('\uFFFD');
    }

    private static int character(MatchResult reference) {
        var digits = reference.group(1) == null ? reference.group(2) : reference.group(1);
        var significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > LONGEST
                ? Integer.MAX_VALUE
                : Integer.parseInt(significant, reference.group(1) == null ? 10 : 16);
    }

    private static boolean isCharacter(int character) {
        return character > 0
                && Character.isValidCodePoint(character)
                && Character.getType(character) != Character.SURROGATE
                && (character & 0xFFFE) != 0xFFFE;
    }

    private static String hex(int character) {
        return "&#x" + Integer.toHexString(character) + ";";
    }
}
