package org.dragoman.brand;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour (sRGB).
 *
 * @param rgb 24 bits, red first
 */
public record Colour(int rgb) {
    static final Colour WHITE = new Colour(0xFFFFFF);
    static final Colour BLACK = new Colour(0);
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** @throws IllegalArgumentException when it is not written as {@code #rrggbb} */
    static Colour of(String written) {
        if (!HEX.matcher(written).matches()) {
            throw new IllegalArgumentException("“" + written + "” is no colour such as #25479b");
        }
        return new Colour(Integer.parseInt(written.substring(1), 16));
    }

    /** As style sheets write it: {@code #rrggbb}. */
    public String css() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** @param share of the other colour, from 0 to 1 */
    Colour mixedWith(Colour other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double part = part(shift) * (1 - share) + other.part(shift) * share;
            mixed |= (int) Math.round(part) << shift;
        }
        return new Colour(mixed);
    }

    /** The contrast to another colour, from 1 to 21 (WCAG 2.2, contrast ratio). */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** WCAG 2.2, relative luminance. */
    private double luminance() {
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
    }

    private double linear(int shift) {
        double part = part(shift) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private int part(int shift) {
        return rgb >> shift & 0xFF;
    }
}
