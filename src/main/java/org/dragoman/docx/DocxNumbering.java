package org.dragoman.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.statement.UnreadableDocument;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

/**
 * How the lists of a DOCX are counted (ECMA-376-1, 17.9): each list goes by a definition, which several share, and may
 * override parts of it.
 */
public final class DocxNumbering {
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<Integer, Counted> lists = new HashMap<>();
    private Definition definition = new Definition();
    private Counted list = new Counted();
    private Map<Integer, DocxLevel> levels = new HashMap<>();
    private DocxLevel level = new DocxLevel(0);
    private int overridden;
    private int fallbacks;

    private DocxNumbering() {}

    private static final class Definition {
        private final Map<Integer, DocxLevel> levels = new HashMap<>();
        private String style = "";
        private String definedByStyle = "";
    }

    private static final class Counted {
        private final Map<Integer, DocxLevel> levels = new HashMap<>();
        private final Map<Integer, Integer> starts = new HashMap<>();
        private String definition = "";
    }

    public static DocxNumbering none() {
        return new DocxNumbering();
    }

    public static DocxNumbering read(byte[] xml) {
        var numbering = new DocxNumbering();
        try {
            var reader = SafeXml.reader(xml);
            while (reader.hasNext()) {
                numbering.take(reader.next(), reader);
            }
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(DAMAGED, e);
        }
        return numbering;
    }

    /** Of the ways in which the same is said, the first (ECMA-376-3, 7.6). */
    private void take(int event, XMLStreamReader reader) {
        boolean isFallback = reader.hasName() && reader.getLocalName().equals("Fallback");
        if (isFallback) {
            fallbacks += event == START_ELEMENT ? 1 : -1;
        } else if (event == START_ELEMENT && fallbacks == 0) {
            take(reader);
        }
    }

    private void take(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "abstractNum" -> define(SafeXml.attribute(reader, "abstractNumId"));
            case "styleLink" -> definition.style = SafeXml.attribute(reader, "val");
            case "numStyleLink" -> definition.definedByStyle = SafeXml.attribute(reader, "val");
            case "num" -> list(SafeXml.number(reader, "numId", 0));
            case "abstractNumId" -> list.definition = SafeXml.attribute(reader, "val");
            case "lvlOverride" -> overridden = SafeXml.number(reader, "ilvl", 0);
            case "startOverride" -> list.starts.put(overridden, SafeXml.number(reader, "val", 0));
            case "lvl" -> {
                int number = SafeXml.number(reader, "ilvl", 0);
                level = new DocxLevel(number);
                levels.put(number, level);
            }
            default -> level.take(reader);
        }
    }

    private void define(String id) {
        definition = new Definition();
        definitions.put(id, definition);
        levels = definition.levels;
    }

    private void list(int id) {
        list = new Counted();
        lists.put(id, list);
        levels = list.levels;
    }

    /** What a list counts together with others: the id of its definition, or its own where it has none. */
    String series(int id) {
        return Optional.ofNullable(lists.get(id)).map(l -> l.definition).orElse("list " + id);
    }

    /** A level of a list; nothing where the document does not define it. */
    Optional<DocxLevel> level(int id, int number) {
        var found = Optional.ofNullable(lists.get(id));
        return found.map(l -> l.levels.get(number))
                .or(() -> found.flatMap(l -> definition(l.definition)).map(d -> d.levels.get(number)));
    }

    private Optional<Definition> definition(String id) {
        return Optional.ofNullable(definitions.get(id))
                .map(d -> d.definedByStyle.isEmpty()
                        ? d
                        : definitions.values().stream()
                                .filter(other -> other.style.equals(d.definedByStyle))
                                .findFirst()
                                .orElse(d));
    }

    /** With which number the first item of a list at a level begins, if the list says so against its definition. */
    Optional<Integer> startOverride(int id, int number) {
        return Optional.ofNullable(lists.get(id)).map(l -> l.starts.get(number));
    }

    /** The level that a paragraph style stands for in a list; 0 if none says so. */
    public int levelOf(int id, String style) {
        return Optional.ofNullable(lists.get(id)).flatMap(l -> definition(l.definition)).stream()
                .flatMap(d -> d.levels.values().stream())
                .filter(l -> l.isOf(style))
                .map(DocxLevel::number)
                .findFirst()
                .orElse(0);
    }
}
