package org.dragoman.exchange;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The two versions of TBX-Basic that tools read: what each calls its elements, and how each begins. */
enum TbxVersion {
    /** ISO 30042:2008, of which older tools know nothing else. */
    TWO("martif", "martifHeader", "termEntry", "langSet", "tig") {
        @Override
        void declare(XMLStreamWriter xml) throws XMLStreamException {
            xml.writeAttribute("type", "TBX-Basic");
        }

        @Override
        void describeEncoding(XMLStreamWriter xml) throws XMLStreamException {
            xml.writeStartElement("encodingDesc");
            xml.writeStartElement("p");
            xml.writeAttribute("type", "XCSURI");
            xml.writeCharacters("TBXBasicXCSV02.xcs");
            xml.writeEndElement();
            xml.writeEndElement();
        }
    },
    /** ISO 30042:2019, style DCA. */
    THREE("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec") {
        @Override
        void declare(XMLStreamWriter xml) throws XMLStreamException {
            xml.writeDefaultNamespace("urn:iso:std:iso:30042:ed-2");
            xml.writeAttribute("type", "TBX-Basic");
            xml.writeAttribute("style", "dca");
        }

        @Override
        void describeEncoding(XMLStreamWriter xml) {
            // the root element has said it
        }
    };

    /** What an {@code xs:ID} may not begin with, after any underscores that were put before it. */
    private static final Pattern NO_ID = Pattern.compile("_*+(?!\\p{L}).*");

    final String root;
    final String header;
    final String entry;
    final String language;
    final String term;

    TbxVersion(String root, String header, String entry, String language, String term) {
        this.root = root;
        this.header = header;
        this.entry = entry;
        this.language = language;
        this.term = term;
    }

    /** Writes the attributes of the root element that say what the file is. */
    abstract void declare(XMLStreamWriter xml) throws XMLStreamException;

    /** Writes which categories of data the file uses, where its header has to say so. */
    abstract void describeEncoding(XMLStreamWriter xml) throws XMLStreamException;

    /** The {@code xs:ID} of a concept, which unlike a key may not begin with a digit. */
    static String id(String key) {
        return NO_ID.matcher(key).matches() ? "_" + key : key;
    }

    /** The key of the concept that has an {@code xs:ID}. */
    static String key(String id) {
        return id.startsWith("_") && NO_ID.matcher(id).matches() ? id.substring(1) : id;
    }
}
