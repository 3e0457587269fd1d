package org.dragoman.odt;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What of an OpenDocument text nobody sees: by a style, or by a condition as it was when the file was written. */
final class OdtHiding {
    private final OdtStyles styles;
    private final Set<Node> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    OdtHiding(OdtStyles styles) {
        this.styles = styles;
    }

    /** Looks once through all that is to be read for fields that hide their paragraphs. */
    void look(Element root) {
        Odf.all(root, "hidden-paragraph").stream()
                .filter(OdtHiding::isHidden)
                .map(OdtHiding::paragraphOf)
                .filter(Objects::nonNull)
                .forEach(hidden::add);
    }

    /** As the condition was when the file was written; shown where nothing is said (ODF 1.3, part 3, 19.845). */
    static boolean isHidden(Element e) {
        return e.getAttributeNS(Odf.TEXT, "is-hidden").equals("true");
    }

    boolean hidesParagraph(Element paragraph) {
        var style = paragraph.getAttributeNS(Odf.TEXT, "style-name");
        return OdtStyles.hides(styles.paragraph(style)) || hidden.contains(paragraph);
    }

    static boolean hidesSection(Element section) {
        var display = section.getAttributeNS(Odf.TEXT, "display");
        return display.equals("none") || (display.equals("condition") && isHidden(section));
    }

    /** Boxes in a paragraph have paragraphs of their own. */
    private static @Nullable Node paragraphOf(Node field) {
        var around = field.getParentNode();
        while (around instanceof Element e && !Odf.is(e, "p") && !Odf.is(e, "h")) {
            around = around.getParentNode();
        }
        return around;
    }
}
