package org.dragoman.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.bound.Watched;

/** XML from strangers: no document type, no entities, nothing fetched. */
public final class SafeXml {
    /** Woodstox's way to find out what is wrong later, and then to say so with an exception that nobody expects. */
    private static final String LAZY = "com.ctc.wstx.lazyParsing";

    private SafeXml() {}

    public static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        if (factory.isPropertySupported(LAZY)) {
            factory.setProperty(LAZY, false);
        }
        return factory;
    }

    public static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        return factory().createXMLStreamReader(Watched.input(new ByteArrayInputStream(xml)));
    }

    /** The value of an attribute of the element at hand, whatever its namespace; empty if there is none. */
    public static String attribute(XMLStreamReader reader, String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A text as it stands in an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** The value of an attribute as a number, or another where it is none. */
    public static int number(XMLStreamReader reader, String localName, int otherwise) {
        var value = attribute(reader, localName);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }
}
