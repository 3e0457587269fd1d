package org.dragoman.okapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.dragoman.statement.UnreadableDocument;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

/** What a part of an Open Packaging package leads to outside of it. */
final class DocxRelations {
    private DocxRelations() {}

    /** The targets by the ids of the relationships. */
    static Map<String, String> of(Optional<byte[]> xml) {
        return xml.map(DocxRelations::read).orElse(Map.of());
    }

    private static Map<String, String> read(byte[] xml) {
        var targets = new HashMap<String, String>();
        try {
            var reader = SafeXml.reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == START_ELEMENT && reader.getLocalName().equals("Relationship")) {
                    targets.put(SafeXml.attribute(reader, "Id"), SafeXml.attribute(reader, "Target"));
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(DAMAGED, e);
        }
        return targets;
    }
}
