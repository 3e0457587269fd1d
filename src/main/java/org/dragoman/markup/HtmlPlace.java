package org.dragoman.markup;

import java.util.List;
import org.dragoman.statement.ExtractedParagraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Where a paragraph stands in a page.
 *
 * @param leaves the nodes that its text is made of, in order
 * @param origins what each of its codes is in the page, in the order of the codes
 * @param typed whether its line breaks are text
 */
record HtmlPlace(ExtractedParagraph paragraph, List<Node> leaves, List<Node> origins, boolean typed) {

    /** The innermost element that holds all of it. */
    Element holder() {
        var holder = leaves.get(0).parent();
        while (holder != null && !holdsAll(holder)) {
            holder = holder.parent();
        }
        if (holder instanceof Element element) {
            return element;
        }
        throw new IllegalStateException("a paragraph in no element");
    }

    private boolean holdsAll(Node node) {
        return leaves.stream().allMatch(leaf -> isIn(leaf, node));
    }

    /** Whether any of it stands in a node, or is that node. */
    boolean touches(Node node) {
        return leaves.stream().anyMatch(leaf -> leaf == node || isIn(leaf, node));
    }

    static boolean isIn(Node inner, Node outer) {
        for (var around = inner.parent(); around != null; around = around.parent()) {
            if (around == outer) {
                return true;
            }
        }
        return false;
    }

    /** What a code of it is in the page; nothing where the reader did not say. */
    Node origin(int number) {
        for (int i = 0; i < origins.size(); i++) {
            if (paragraph.codes().get(i).number() == number) {
                return origins.get(i);
            }
        }
        throw new IllegalStateException("a code of no element: " + number);
    }
}
