package org.dragoman.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Text boxes (ECMA-376-1, 17.17.1): their paragraphs stand beside the text, and are read after the paragraph from which
 * they hang.
 */
public final class WordTextBoxes {
    private static final Set<String> HOLDERS = Set.of("drawing", "pict", "object");

    /** What a reader would still miss of a drawing whose text is taken out. */
    private static final Set<String> SHOWN = Set.of("blip", "imagedata", "chart", "relIds", "OLEObject", "control");

    private WordTextBoxes() {}

    public static void open(Element root) {
        var boxes = new ArrayList<>(XmlTree.all(root, WordXml.word("txbxContent")));
        // Each goes directly behind its paragraph, so the last one goes first.
        Collections.reverse(boxes);
        boxes.forEach(WordTextBoxes::takeOut);
    }

    private static void putBehind(Element box, Element paragraph) {
        var next = paragraph.getNextSibling();
        for (var block : XmlTree.children(box)) {
            paragraph.getParentNode().insertBefore(block, next);
        }
    }

    private static void takeOut(Element box) {
        var paragraph = WordXml.ancestor(box, "p");
        var holder = holder(box);
        if (paragraph != null) {
            putBehind(box, paragraph);
        }
        XmlTree.remove(box);
        if (holder != null && XmlTree.all(holder, e -> isStillShown(e)).isEmpty()) {
            XmlTree.remove(holder);
        }
    }

    private static boolean isStillShown(Element element) {
        return SHOWN.contains(element.getLocalName()) || WordXml.is(element, "txbxContent");
    }

    /** The drawing that the box is part of. */
    private static @Nullable Element holder(Node box) {
        for (var above = box.getParentNode(); above != null; above = above.getParentNode()) {
            if (above instanceof Element element && HOLDERS.contains(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }
}
