package org.dragoman.brand;

import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The colour of an organisation, as it is on light pages and on dark ones. On either it can be read (WCAG 2.2, 1.4.3), and
 * what stands on it can.
 */
public record Palette(Colour light, Colour dark) {
    private static final double READABLE = 4.5;

    /** What text of the colour stands on, and what stands on the colour: as {@code style/tokens.css} has it. */
    private enum Page {
        LIGHT("colour", new Colour(0xEEEDE8), new Colour(0xFFFFFF), Colour.BLACK),
        DARK("dark-colour", new Colour(0x282E3A), new Colour(0x10182B), Colour.WHITE);

        private final String property;
        private final Colour paper;
        private final Colour onColour;
        private final Colour ink;

        Page(String property, Colour paper, Colour onColour, Colour ink) {
            this.property = property;
            this.paper = paper;
            this.onColour = onColour;
            this.ink = ink;
        }

        /** The paper with a breath of the colour, on which links stand as well. */
        private Colour soft(Colour colour) {
            return paper.mixedWith(colour, SOFT);
        }

        private boolean shows(Colour colour) {
            return contrast(colour) >= READABLE;
        }

        private double contrast(Colour colour) {
            return Math.min(colour.contrast(onColour), Math.min(colour.contrast(paper), colour.contrast(soft(colour))));
        }

        /** The nearest to a colour that can be read, towards the ink. */
        private Colour nearest(Colour colour) {
            return IntStream.rangeClosed(0, 100)
                    .mapToObj(percent -> colour.mixedWith(ink, percent / 100.0))
                    .filter(this::shows)
                    .findFirst()
                    .orElse(ink);
        }

        private Colour checked(String written) {
            var colour = read(written);
            if (!shows(colour)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "dragoman.web.%s: text in %s would have a contrast of %.1f; it needs %.1f (WCAG 2.2, 1.4.3). "
                                + "The nearest that has it is %s",
                        property,
                        colour.css(),
                        contrast(colour),
                        READABLE,
                        nearest(colour).css()));
            }
            return colour;
        }

        private Colour read(String written) {
            try {
                return Colour.of(written.strip());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("dragoman.web." + property + ": " + e.getMessage(), e);
            }
        }
    }

    private static final double SOFT = 0.08;
    private static final double LINE = 0.35;
    private static final double STRONG = 0.25;

    /**
     * @param dark null for one that is made from the other
     * @return null where an organisation names no colour
     * @throws IllegalArgumentException when a colour cannot be read, in either sense
     */
    static @Nullable Palette of(@Nullable String light, @Nullable String dark) {
        if (light == null) {
            if (dark != null) {
                throw new IllegalArgumentException("dragoman.web.dark-colour goes with dragoman.web.colour");
            }
            return null;
        }
        var onLight = Page.LIGHT.checked(light);
        return new Palette(onLight, dark == null ? Page.DARK.nearest(onLight) : Page.DARK.checked(dark));
    }

    /** The colours of the pages that follow from it, in place of those in {@code style/tokens.css}. */
    public String css() {
        return ":root {\n"
                + token("accent", light, dark)
                + token("accent-strong", light.mixedWith(Colour.BLACK, STRONG), dark.mixedWith(Colour.WHITE, STRONG))
                + token("accent-soft", Page.LIGHT.soft(light), Page.DARK.soft(dark))
                + token("accent-line", Page.LIGHT.paper.mixedWith(light, LINE), Page.DARK.paper.mixedWith(dark, LINE))
                + "}\n";
    }

    private static String token(String name, Colour light, Colour dark) {
        return "  --" + name + ": light-dark(" + light.css() + ", " + dark.css() + ");\n";
    }
}
