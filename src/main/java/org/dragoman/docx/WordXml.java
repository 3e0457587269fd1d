package org.dragoman.docx;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import static java.util.Objects.requireNonNull;

/** The words of WordprocessingML, which every part is brought to: the transitional namespaces, under their usual prefixes. */
public final class WordXml {
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static final String M = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** ECMA-376-4, annex A: what strict documents call the same. */
    private static final Map<String, String> STRICT = Map.of(
            "http://purl.oclc.org/ooxml/wordprocessingml/main", W,
            "http://purl.oclc.org/ooxml/officeDocument/math", M,
            "http://purl.oclc.org/ooxml/officeDocument/relationships", R,
            "http://purl.oclc.org/ooxml/drawingml/main", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
                    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");

    private static final Map<String, String> PREFIXES = Map.of(W, "w", M, "m", R, "r", MC, "mc");

    private WordXml() {}

    /** Brings a tree to these words. */
    public static void normalize(Document tree) {
        PREFIXES.forEach((uri, prefix) ->
                tree.getDocumentElement().setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:" + prefix, uri));
        XmlTree.all(tree, e -> true).forEach(element -> {
            normalize(tree, element);
            var attributes = element.getAttributes();
            for (int i = attributes.getLength() - 1; i >= 0; i--) {
                normalize(tree, attributes.item(i));
            }
        });
    }

    private static void normalize(Document tree, Node node) {
        var found = node.getNamespaceURI();
        if (found == null) {
            return;
        }
        var uri = STRICT.getOrDefault(found, found);
        var prefix = PREFIXES.getOrDefault(uri, node.getPrefix());
        if (!uri.equals(found) || (prefix != null && !prefix.equals(node.getPrefix()))) {
            tree.renameNode(node, uri, prefix == null ? node.getLocalName() : prefix + ":" + node.getLocalName());
        }
    }

    /** Elements of WordprocessingML with one of these names. */
    public static Predicate<Element> word(String... names) {
        return named(W, names);
    }

    public static Predicate<Element> named(String namespace, String... names) {
        var wanted = Set.of(names);
        return e -> wanted.contains(e.getLocalName()) && namespace.equals(e.getNamespaceURI());
    }

    public static boolean is(Node node, String name) {
        return W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    public static Optional<Element> child(Element parent, String namespace, String name) {
        var wanted = named(namespace, name);
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && wanted.test(element)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The value of an attribute of WordprocessingML; blank if there is none. */
    public static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    public static Element element(Node near, String name) {
        return document(near).createElementNS(W, "w:" + name);
    }

    public static Document document(Node node) {
        return node instanceof Document document ? document : requireNonNull(node.getOwnerDocument());
    }

    /** A stretch of text, as it stands in a run. */
    public static Element text(Node near, String text) {
        var element = element(near, "t");
        element.setAttribute("xml:space", "preserve");
        element.setTextContent(text);
        return element;
    }

    /** A run of text in one or several lines. */
    public static Element run(Node near, String text) {
        var run = element(near, "r");
        var lines = Arrays.asList(text.split("\n", -1));
        lines.forEach(line -> {
            if (run.hasChildNodes()) {
                run.appendChild(element(near, "br"));
            }
            run.appendChild(text(near, line));
        });
        return run;
    }

    /** The text of all that is shown below an element. */
    public static String textOf(Element element) {
        return XmlTree.all(element, word("t", "delText")).stream()
                .map(Node::getTextContent)
                .collect(Collectors.joining());
    }

    /** The text of the paragraph that a node stands in, asked when it is wanted. */
    public static Supplier<String> placeOf(Node node) {
        var paragraph = ancestor(node, "p");
        return () -> paragraph == null ? "" : textOf(paragraph);
    }

    public static @Nullable Element ancestor(Node node, String name) {
        for (var above = node.getParentNode(); above != null; above = above.getParentNode()) {
            if (above instanceof Element element && is(element, name)) {
                return element;
            }
        }
        return null;
    }

    /** Whether a property is on: named, and not said to be off (ECMA-376-1, 17.17.4). */
    public static boolean isOn(Element properties, String name) {
        return child(properties, W, name)
                .filter(e -> !List.of("0", "false", "off").contains(attribute(e, "val")))
                .isPresent();
    }
}
