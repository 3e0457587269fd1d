package org.dragoman.format;

import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A file of XML as it is written. */
final class XmlFile {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    /** What XML 1.0 cannot hold at all. */
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private interface Step {
        void take() throws XMLStreamException;
    }

    XmlFile() {
        try {
            xml = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        write(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    private XmlFile write(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
        return this;
    }

    /** @param attributes names and values in turns */
    XmlFile start(String element, String... attributes) {
        write(() -> xml.writeStartElement(element));
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    /** An attribute of the element that was started last. */
    XmlFile attribute(String name, String value) {
        return write(() -> xml.writeAttribute(name, clean(value)));
    }

    XmlFile end() {
        return write(xml::writeEndElement);
    }

    XmlFile empty(String element, String... attributes) {
        return start(element, attributes).end();
    }

    XmlFile text(String text) {
        return write(() -> xml.writeCharacters(clean(text)));
    }

    XmlFile element(String element, String text, String... attributes) {
        return start(element, attributes).text(text).end();
    }

    /** Ends all that is open. */
    byte[] bytes() {
        write(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        return bytes.toByteArray();
    }

    private static String clean(String text) {
        return NO_CHARACTER.matcher(text).replaceAll("");
    }
}
