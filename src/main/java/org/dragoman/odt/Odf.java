package org.dragoman.odt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.docx.XmlTree;
import org.w3c.dom.Element;

/** The words of OpenDocument (ODF 1.3, part 3). Elements are told by their local names, which differ where it matters. */
final class Odf {
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private Odf() {}

    static boolean is(Element element, String name) {
        return element.getLocalName().equals(name);
    }

    static Optional<Element> child(Element parent, String name) {
        return XmlTree.children(parent).stream().filter(e -> is(e, name)).findFirst();
    }

    static List<Element> all(Element root, String name) {
        return XmlTree.all(root, e -> is(e, name));
    }

    static int number(Element element, String namespace, String name, int otherwise) {
        var value = element.getAttributeNS(namespace, name);
        return value.matches("\\d{1,5}") ? Integer.parseInt(value) : otherwise;
    }

    /** The text of all paragraphs below an element. */
    static String textOf(Element element) {
        var text = XmlTree.all(element, e -> is(e, "p") || is(e, "h")).stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining(" "));
        return text.replaceAll("\\s+", " ").strip();
    }
}
