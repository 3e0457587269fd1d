package org.dragoman.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Changes elements of XML that stays well-formed, so that whoever reads it comes to what it says. */
final class XmlMutator {
    private static final int MOST_CHANGES = 5;
    private static final int MOST_REPETITIONS = 300;
    private static final List<String> VALUES = List.of(
            "",
            "-1",
            "0",
            "1",
            "999999999999",
            "true",
            "rtl",
            "a b",
            "\u0627",
            "<1>",
            "\uFDD00\uFDD1",
            "x".repeat(5000));

    private final SplittableRandom random;

    XmlMutator(SplittableRandom random) {
        this.random = random;
    }

    static boolean isXml(byte[] content) {
        return content.length > 1 && content[0] == '<' && content[1] != '!' && content[1] != 'h';
    }

    byte[] mutated(byte[] xml) {
        try {
            var tree = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml));
            for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
                change(tree);
            }
            var changed = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(tree), new StreamResult(changed));
            return changed.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException("a seed is no XML", e);
        }
    }

    private void change(Document tree) {
        var all = elements(tree);
        if (all.isEmpty()) {
            return;
        }
        var one = all.get(random.nextInt(all.size()));
        var other = all.get(random.nextInt(all.size()));
        switch (random.nextInt(6)) {
            case 0 -> one.getParentNode().removeChild(one);
            case 1 -> repeat(one);
            case 2 -> nest(one);
            case 3 -> other.appendChild(one.cloneNode(true));
            case 4 -> one.setTextContent(VALUES.get(random.nextInt(VALUES.size())));
            default -> {
                var attributes = one.getAttributes();
                if (attributes.getLength() > 0) {
                    attributes
                            .item(random.nextInt(attributes.getLength()))
                            .setNodeValue(VALUES.get(random.nextInt(VALUES.size())));
                }
            }
        }
    }

    private void repeat(Element one) {
        for (int i = random.nextInt(MOST_REPETITIONS); i > 0; i--) {
            one.getParentNode().insertBefore(one.cloneNode(true), one);
        }
    }

    private void nest(Element one) {
        var inner = one;
        for (int i = random.nextInt(MOST_REPETITIONS); i > 0; i--) {
            var outer = (Element) one.cloneNode(false);
            inner.getParentNode().replaceChild(outer, inner);
            outer.appendChild(inner);
            inner = outer;
        }
    }

    /** All but the root, which must stay one. */
    private static List<Element> elements(Document tree) {
        var all = tree.getDocumentElement().getElementsByTagName("*");
        var elements = new ArrayList<Element>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
