package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.dragoman.statement.UnreadableDocument;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

/** The list of contents of an Open Packaging package ({@code [Content_Types].xml}). */
final class DocxContentTypes {
    private DocxContentTypes() {}

    /** The names of parts, without the leading slash, by their content type. */
    static Map<String, List<String>> namesByType(byte[] xml) {
        var names = new HashMap<String, List<String>>();
        try {
            var reader = SafeXml.reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == START_ELEMENT && reader.getLocalName().equals("Override")) {
                    names.computeIfAbsent(SafeXml.attribute(reader, "ContentType"), t -> new ArrayList<>())
                            .add(SafeXml.attribute(reader, "PartName").replaceFirst("^/", ""));
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(DAMAGED, e);
        }
        return names;
    }
}
