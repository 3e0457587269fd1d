package org.dragoman.docx;

import javax.xml.stream.XMLStreamException;
import org.dragoman.bound.Budget;
import org.dragoman.statement.UnreadableDocument;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static org.dragoman.statement.UnreadableDocument.Reason.TOO_INTRICATE;

/** How deep, and of how many elements, XML may be of which a tree is made: that takes a hundred times the room. */
final class XmlBounds {
    /** Some eighty tables, each in a cell of another. */
    private static final int DEEPEST = 256;

    private XmlBounds() {}

    static void mustHold(byte[] xml) throws XMLStreamException {
        var reader = SafeXml.reader(xml);
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case START_ELEMENT -> {
                    depth++;
                    Budget.keep(1 + reader.getAttributeCount());
                }
                case END_ELEMENT -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                throw new UnreadableDocument(TOO_INTRICATE);
            }
        }
    }
}
