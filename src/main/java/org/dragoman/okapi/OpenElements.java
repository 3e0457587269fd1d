package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.statement.ParagraphKind;

/** The block elements of HTML that are open at a place, as far as they say what a paragraph is. */
final class OpenElements {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\\s/>])");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "menu");

    private final Deque<String> open = new ArrayDeque<>();

    /** Takes note of the tags in a stretch of markup. */
    void read(String markup) {
        var tag = TAG.matcher(markup);
        while (tag.find()) {
            var name = tag.group(2).toLowerCase(Locale.ROOT);
            if (matters(name)) {
                take(name, tag.group(1).isEmpty());
            }
        }
    }

    private static boolean matters(String name) {
        return HEADINGS.contains(name)
                || ITEMS.contains(name)
                || CELLS.contains(name)
                || LISTS.contains(name)
                || Set.of("blockquote", "table", "tr").contains(name);
    }

    private void take(String name, boolean start) {
        if (start) {
            endImplied(name);
            open.push(name);
        } else if (open.contains(name)) {
            while (!open.pop().equals(name)) {
                // Whatever was opened inside and never closed ends with it.
            }
        }
    }

    /** HTML lets the end tags of items, cells and rows be left out. */
    private void endImplied(String name) {
        if (ITEMS.contains(name)) {
            endBack(ITEMS, LISTS);
        } else if (CELLS.contains(name)) {
            endBack(CELLS, Set.of("tr", "table"));
        } else if (name.equals("tr")) {
            endBack(Set.of("tr"), Set.of("table"));
        }
    }

    private void endBack(Set<String> ended, Set<String> limits) {
        for (var element : open) {
            if (limits.contains(element)) {
                return;
            }
            if (ended.contains(element)) {
                while (!open.pop().equals(element)) {
                    // What stands open inside the ended element ends, too.
                }
                return;
            }
        }
    }

    /** What a paragraph at this place is: the innermost element decides. */
    ParagraphKind kind() {
        return open.stream()
                .map(OpenElements::kindOf)
                .filter(kind -> kind != ParagraphKind.PARAGRAPH)
                .findFirst()
                .orElse(ParagraphKind.PARAGRAPH);
    }

    private static ParagraphKind kindOf(String element) {
        if (HEADINGS.contains(element)) {
            return ParagraphKind.HEADING;
        }
        if (CELLS.contains(element)) {
            return ParagraphKind.TABLE_CELL;
        }
        if (ITEMS.contains(element)) {
            return ParagraphKind.LIST_ITEM;
        }
        return element.equals("blockquote") ? ParagraphKind.QUOTE : ParagraphKind.PARAGRAPH;
    }

    /** The level that goes with {@link #kind()}. */
    int level() {
        return switch (kind()) {
            case HEADING ->
                open.stream()
                        .filter(HEADINGS::contains)
                        .findFirst()
                        .map(h -> h.charAt(1) - '0')
                        .orElse(1);
            case LIST_ITEM ->
                Math.max(1, (int) open.stream().filter(LISTS::contains).count());
            default -> 0;
        };
    }
}
