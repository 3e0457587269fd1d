package org.dragoman.okapi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.statement.UnreadableDocument;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

/** Which lists of a DOCX are counted, and where they begin to count (ECMA-376, part 1, 17.9). */
final class DocxNumbering {
    private final Map<Integer, String> abstractOf = new HashMap<>();
    private final Set<String> counted = new HashSet<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private String definition = "";
    private int number;
    private int level;

    private DocxNumbering() {}

    static DocxNumbering none() {
        return new DocxNumbering();
    }

    static DocxNumbering read(byte[] xml) {
        var numbering = new DocxNumbering();
        try {
            var reader = SafeXml.reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == START_ELEMENT) {
                    numbering.take(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(DAMAGED, e);
        }
        return numbering;
    }

    private void take(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "abstractNum" -> definition = SafeXml.attribute(reader, "abstractNumId");
            case "lvl" -> level = SafeXml.number(reader, "ilvl", 0);
            case "start" -> starts.put(definition + " " + level, SafeXml.number(reader, "val", 1));
            case "numFmt" -> count(SafeXml.attribute(reader, "val"));
            case "num" -> number = SafeXml.number(reader, "numId", 0);
            case "abstractNumId" -> abstractOf.put(number, SafeXml.attribute(reader, "val"));
            default -> {}
        }
    }

    private void count(String format) {
        if (!format.equals("bullet") && !format.equals("none")) {
            counted.add(definition + " " + level);
        }
    }

    boolean isCounted(int list, int listLevel) {
        return counted.contains(key(list, listLevel));
    }

    int start(int list, int listLevel) {
        return starts.getOrDefault(key(list, listLevel), 1);
    }

    private String key(int list, int listLevel) {
        return abstractOf.getOrDefault(list, "") + " " + listLevel;
    }
}
