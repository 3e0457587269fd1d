package org.dragoman.markup;

import com.vladsch.flexmark.ast.HtmlInline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What stands in a paragraph of Markdown beside its words: elements without a code, which stay around all of them, and
 * what holds none, which stays at the beginning or the end. Used once.
 */
final class MarkdownBeside {
    private final HtmlPlace place;
    private final MarkdownSpots spots;
    private final MarkdownWording wording;
    private final Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> settled = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Element> whole = new ArrayList<>();
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private boolean worded;

    MarkdownBeside(HtmlPlace place, MarkdownSpots spots, MarkdownWording wording) {
        this.place = place;
        this.spots = spots;
        this.wording = wording;
        settled.addAll(place.leaves());
        settled.addAll(place.origins());
        for (var leaf : place.leaves()) {
            for (var e = leaf.parent(); e != null && around.add(e); ) {
                e = e.parent();
            }
        }
    }

    /** Takes note of what stands in the block, in order. */
    void see(Node node) {
        worded |= place.leaves().get(0) == node;
        if (node instanceof Element element && !settled.contains(element)) {
            spots.of(element).filter(spot -> !spot.isBlock()).ifPresent(spot -> see(element, spot));
        }
    }

    private void see(Element element, MarkdownSpots.Spot spot) {
        if (!around.contains(element)) {
            settled.addAll(element.getAllElements());
            add(wording.wordless(element));
        } else if (spot.node() instanceof HtmlInline
                && place.leaves().stream().allMatch(leaf -> HtmlPlace.isIn(leaf, element))) {
            whole.add(element);
        }
    }

    private void add(String markup) {
        var space = markup.startsWith("!") ? " " : "";
        if (worded) {
            after.append(space).append(markup);
        } else {
            before.append(markup).append(space);
        }
    }

    String around(String words) {
        var written = new StringBuilder(before);
        whole.forEach(element -> written.append(MarkdownTag.begin(element, false)));
        written.append(words);
        for (int i = whole.size() - 1; i >= 0; i--) {
            written.append(MarkdownTag.end(whole.get(i)));
        }
        return written.append(after).toString();
    }
}
