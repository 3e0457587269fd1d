package org.dragoman.markup;

import java.util.regex.Pattern;

/**
 * The linear format of Unicode Technical Note 28 for formulas on one line, without its marks that are not for people to
 * read.
 */
public final class LinearMath {

    /** What needs no brackets when it becomes a part of something: a number, a name, what stands in brackets. */
    private static final Pattern OPERAND = Pattern.compile(
            "[\\p{L}\\p{M}]|[\\p{L}\\p{M}]*\\p{Nd}*(?:[.,٫]\\p{Nd}+)?|[\\p{L}\\p{M}]+|\\P{ASCII}|\\([^()]*\\)|\\[[^\\[\\]]*]");

    private LinearMath() {}

    /** A part as it stands beside or below others. */
    public static String operand(String text) {
        return OPERAND.matcher(text).matches() ? text : "(" + text + ")";
    }

    /** What stands raised behind something, or over it. */
    public static String over(String text) {
        return text.isEmpty() ? "" : text.matches("[′″‴]+") ? text : "^" + operand(text);
    }

    /** What stands lowered behind something, or under it. */
    public static String under(String text) {
        return text.isEmpty() ? "" : "_" + operand(text);
    }

    /** @param degree blank for a square root */
    public static String root(String radicand, String degree) {
        return switch (degree) {
            case "", "2" -> "√" + operand(radicand);
            case "3" -> "∛" + operand(radicand);
            case "4" -> "∜" + operand(radicand);
            default -> "√(" + degree + "&" + radicand + ")";
        };
    }

    /** A fraction keeps its distance from what it would be read together with: three and a half are 3 1/2. */
    public static boolean sticks(CharSequence before, String part) {
        return !before.isEmpty()
                && !part.isEmpty()
                && before.toString().matches("(?s).*[\\p{L}\\p{N})\\]]")
                && part.substring(0, 1).matches("[\\p{L}\\p{N}(\\[√∛∜]");
    }
}
