package org.dragoman.odt;

import java.util.Optional;
import java.util.Set;
import org.dragoman.docx.XmlTree;
import org.w3c.dom.Element;

/** Frames, and shapes that are drawn (ODF 1.3, part 3, 10.3 and 10.4). */
final class OdtShapes {
    static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

    private static final Set<String> SHAPES = Set.of(
            "frame",
            "g",
            "rect",
            "line",
            "polyline",
            "polygon",
            "regular-polygon",
            "path",
            "circle",
            "ellipse",
            "connector",
            "caption",
            "measure",
            "custom-shape",
            "control",
            "page-thumbnail");

    private static final Set<String> OBJECTS = Set.of("object", "object-ole", "plugin", "applet", "floating-frame");

    private OdtShapes() {}

    static boolean isShape(Element e) {
        return DRAW.equals(e.getNamespaceURI()) && SHAPES.contains(e.getLocalName());
    }

    static boolean isGroup(Element shape) {
        return Odf.is(shape, "g");
    }

    /** Whether a shape itself, rather than one in it, shows something that only another program can read. */
    static boolean isObject(Element shape) {
        return Odf.is(shape, "control")
                || (Odf.child(shape, "text-box").isEmpty()
                        && XmlTree.children(shape).stream().anyMatch(e -> OBJECTS.contains(e.getLocalName())));
    }

    static boolean holdsObject(Element shape) {
        return !XmlTree.all(shape, e -> isShape(e) && isObject(e)).isEmpty();
    }

    static boolean isPicture(Element shape) {
        return Odf.child(shape, "image").isPresent() && !isObject(shape);
    }

    /** The MathML that a frame shows: in a file of its own, or in its place (10.4.6.2). */
    static Optional<Element> formula(Element frame, OdtPackage source) {
        return Odf.child(frame, "object")
                .flatMap(object -> source.tree(path(object) + "/content.xml").or(() -> Odf.child(object, "math")))
                .filter(root -> Odf.is(root, "math"));
    }

    private static String path(Element object) {
        return object.getAttributeNS(Odf.XLINK, "href").replaceFirst("^\\./", "");
    }
}
