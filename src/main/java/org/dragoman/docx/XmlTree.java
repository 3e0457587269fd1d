package org.dragoman.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.dragoman.bound.Budget;
import org.dragoman.bound.Watched;
import org.dragoman.statement.UnreadableDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

/** XML from strangers as a tree that can be changed. No document type, which Open Packaging forbids, is taken. */
public final class XmlTree {
    private XmlTree() {}

    public static Document read(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            XmlBounds.mustHold(xml);
            return builder.parse(Watched.input(new ByteArrayInputStream(xml)));
        } catch (ParserConfigurationException | SAXException | XMLStreamException | IOException e) {
            throw new UnreadableDocument(DAMAGED, e);
        }
    }

    /** The tree as XML in UTF-8. */
    public static byte[] written(Document tree) {
        // The document as a whole would be written in the encoding that it was read in.
        return written(tree.getDocumentElement());
    }

    /** An element, with all that is in it, as XML in UTF-8. */
    public static byte[] written(Element element) {
        try {
            var bytes = new ByteArrayOutputStream();
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(element), new StreamResult(Watched.output(bytes)));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new UnreadableDocument(DAMAGED, e);
        }
    }

    /** All elements below a node that are of a kind, in the order of the document; the tree may change meanwhile. */
    public static List<Element> all(Node root, Predicate<Element> kind) {
        var found = new ArrayList<Element>();
        for (var node = next(root, root); node != null; node = next(node, root)) {
            if (node instanceof Element element && kind.test(element)) {
                found.add(element);
            }
        }
        return found;
    }

    private static @Nullable Node next(Node node, Node root) {
        Budget.step();
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        var at = node;
        while (at != root && at.getNextSibling() == null) {
            at = at.getParentNode();
        }
        return at == root ? null : at.getNextSibling();
    }

    public static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The next element beside an element. */
    public static @Nullable Element following(Element element) {
        for (var node = element.getNextSibling(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element next) {
                return next;
            }
        }
        return null;
    }

    public static void remove(Node node) {
        var parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    /** Puts a node in the place of another. */
    public static void replace(Node old, Node by) {
        var parent = old.getParentNode();
        if (parent != null) {
            parent.replaceChild(by, old);
        }
    }

    /** Leaves the content of an element in its place. */
    public static void unwrap(Element element) {
        var parent = element.getParentNode();
        while (parent != null && element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        remove(element);
    }
}
