package org.dragoman.okapi;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.statement.Numbering;
import org.dragoman.statement.UnreadableDocument;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

/** Which lists of a DOCX are counted, and where they begin to count (ECMA-376, part 1, 17.9). */
final class DocxNumbering {
    private final Map<Integer, String> abstractOf = new HashMap<>();
    private final Map<String, Numbering> formats = new HashMap<>();
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
            case "numFmt" -> formats.put(definition + " " + level, format(SafeXml.attribute(reader, "val")));
            case "num" -> number = SafeXml.number(reader, "numId", 0);
            case "abstractNumId" -> abstractOf.put(number, SafeXml.attribute(reader, "val"));
            default -> {}
        }
    }

    /** ST_NumberFormat (17.18.59); what editions cannot count in is counted in figures. */
    private static Numbering format(String name) {
        return switch (name) {
            case "bullet", "none" -> Numbering.NONE;
            case "lowerLetter" -> Numbering.LOWER_LETTERS;
            case "upperLetter" -> Numbering.UPPER_LETTERS;
            case "lowerRoman" -> Numbering.LOWER_ROMAN;
            case "upperRoman" -> Numbering.UPPER_ROMAN;
            default -> Numbering.FIGURES;
        };
    }

    /** What marks the items of a list at a level. */
    Numbering of(int list, int listLevel) {
        return formats.getOrDefault(key(list, listLevel), Numbering.NONE);
    }

    int start(int list, int listLevel) {
        return starts.getOrDefault(key(list, listLevel), 1);
    }

    private String key(int list, int listLevel) {
        return abstractOf.getOrDefault(list, "") + " " + listLevel;
    }
}
