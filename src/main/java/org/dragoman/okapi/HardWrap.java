package org.dragoman.okapi;

import java.util.List;

/**
 * Lines that were broken to fit a width rather than by their author.
 *
 * <p>A text counts as hard-wrapped if its longest line has 40 to 100 characters and at four of five line breaks inside
 * its blocks, and at least at three, the next word would not have fitted into that length. Those breaks become spaces;
 * any other break, such as one after a date line, was meant and stays.
 */
final class HardWrap {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int FEWEST_BREAKS = 3;

    private final int width;
    private int breaks;
    private int forced;

    private HardWrap(List<String> blocks) {
        this.width = blocks.stream()
                .flatMap(String::lines)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The same blocks of text, each on as many lines as its author meant. */
    static List<String> undone(List<String> blocks) {
        var wrap = new HardWrap(blocks);
        var unwrapped = blocks.stream().map(wrap::unwrapped).toList();
        return wrap.isWrapped() ? unwrapped : blocks;
    }

    private boolean isWrapped() {
        return width >= NARROWEST && width <= WIDEST && forced >= FEWEST_BREAKS && forced * 5 >= breaks * 4;
    }

    private String unwrapped(String block) {
        var lines = block.lines().toList();
        var joined = new StringBuilder(lines.get(0));
        for (int i = 1; i < lines.size(); i++) {
            joined.append(fits(lines.get(i), lines.get(i - 1)) ? "\n" : " ").append(lines.get(i));
        }
        return joined.toString();
    }

    private boolean fits(String next, String line) {
        var space = next.strip().indexOf(' ');
        var word = space < 0 ? next.strip().length() : space;
        var fits = line.length() + 1 + word <= width;
        breaks++;
        forced += fits ? 0 : 1;
        return fits;
    }
}
