package org.dragoman.okapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.markup.LeftOut;
import org.dragoman.statement.Omission.Kind;
import org.w3c.dom.Element;

import static org.dragoman.docx.WordXml.named;
import static org.dragoman.docx.WordXml.word;

/**
 * What is drawn in a DOCX beside its text (ECMA-376-1, 17.3.3.9, 17.3.3.19, 17.3.3.21 and 20.4). What is described is its
 * description, what decorates is nothing; of all others note is taken.
 */
final class DocxPictures {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";

    /** What is drawn from data of its own, by the element that leads to it. */
    private static final Map<String, String> OBJECTS = new LinkedHashMap<>();

    static {
        OBJECTS.put("chart", "chart");
        OBJECTS.put("relIds", "SmartArt");
        OBJECTS.put("control", "control");
        OBJECTS.put("OLEObject", "OLEObject");
        OBJECTS.put("textpath", "WordArt");
        OBJECTS.put("contentPart", "contentPart");
        OBJECTS.put("object", "object");
    }

    private final LeftOut leftOut;

    DocxPictures(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    void note(Element root) {
        XmlTree.all(root, word("drawing", "pict", "object", "contentPart")).stream()
                .filter(picture -> WordXml.ancestor(picture, "p") != null)
                .forEach(this::tell);
    }

    private void tell(Element picture) {
        var description = description(picture);
        var object = object(picture);
        if (object.isPresent()) {
            leftOut.add(Kind.OBJECT, object.get(), WordXml.placeOf(picture));
        } else if (description.isEmpty() && !isDecorative(picture)) {
            leftOut.add(Kind.IMAGE, "", WordXml.placeOf(picture));
        }
        if (description.isEmpty() && !WordXml.is(picture, "drawing")) {
            XmlTree.remove(picture);
        } else {
            XmlTree.replace(picture, described(picture, description));
        }
    }

    private static Optional<String> object(Element picture) {
        var inside = Stream.concat(Stream.of(picture), XmlTree.all(picture, e -> true).stream())
                .toList();
        return OBJECTS.keySet().stream()
                .flatMap(name -> inside.stream().filter(e -> name.equals(e.getLocalName())))
                .findFirst()
                .map(e -> (OBJECTS.get(e.getLocalName()) + " " + e.getAttribute("ProgID")).strip());
    }

    /** In the words of DrawingML, or of VML (ECMA-376-4, 19.1.2). */
    private static String description(Element picture) {
        var all = XmlTree.all(picture, e -> true);
        return Stream.of("descr", "alt", "title")
                .flatMap(name -> all.stream()
                        .filter(e ->
                                !name.equals("title") || named(DRAWING, "docPr").test(e))
                        .map(e -> e.getAttribute(name)))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static boolean isDecorative(Element picture) {
        var all = XmlTree.all(picture, e -> true);
        return all.stream()
                .anyMatch(e -> (named(DECORATIVE, "decorative").test(e)
                                && List.of("1", "true").contains(e.getAttribute("val")))
                        || List.of("t", "true").contains(e.getAttributeNS(OFFICE, "hr")));
    }

    /** A picture that is nothing but its description. */
    private static Element described(Element picture, String description) {
        var drawing = WordXml.element(picture, "drawing");
        var inline = WordXml.document(picture).createElementNS(DRAWING, "wp:inline");
        var properties = WordXml.document(picture).createElementNS(DRAWING, "wp:docPr");
        properties.setAttribute("descr", description);
        inline.appendChild(properties);
        drawing.appendChild(inline);
        return drawing;
    }
}
