package org.dragoman.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a glossary from TBX (ISO 30042): version 3 in both styles, {@code conceptEntry/langSec/termSec}, and version 2,
 * {@code termEntry/langSet/tig}. Okapi's reader knows version 2 alone, and no line to name in a message. Nothing that
 * the file refers to is fetched: no document type, no external entity.
 */
final class TbxReader {
    private static final XMLInputFactory FACTORY = factory();

    private record Element(String name, String type, StringBuilder text) {}

    private final FileFlaws flaws;
    private final List<GlossaryEntry> entries = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private TbxConcept concept = new TbxConcept("", 1);

    TbxReader(FileFlaws flaws) {
        this.flaws = flaws;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The concepts of the file up to the first place where it is no XML; that place is among the flaws. */
    List<GlossaryEntry> read(byte[] content) {
        try {
            var xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                read(xml, xml.next());
            }
            xml.close();
        } catch (XMLStreamException e) {
            var location = e.getLocation();
            flaws.add(location == null ? 1 : Math.max(1, location.getLineNumber()), "", ExchangeMessages::not_xml);
        }
        return entries;
    }

    private void read(XMLStreamReader xml, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                var text = xml.getText();
                open.forEach(e -> append(e, text));
            }
            case XMLStreamConstants.END_ELEMENT -> end(open.pop());
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("entity", xml.getLocation());
            default -> {}
        }
    }

    /** Only what is read keeps its text: a body would otherwise gather the whole file. */
    private static void append(Element element, String text) {
        if (isLeaf(element.name)) {
            element.text.append(text);
        }
    }

    private static boolean isLeaf(String name) {
        return switch (name) {
            case "term", "note", "termNote", "descrip", "admin", "administrativeStatus", "subjectField", "source" ->
                true;
            default -> false;
        };
    }

    private void start(XMLStreamReader xml) {
        var name = xml.getLocalName();
        int line = xml.getLocation().getLineNumber();
        if (open.isEmpty() && !name.equals("tbx") && !name.equals("martif")) {
            flaws.add(line, name, ExchangeMessages::not_tbx);
        }
        open.push(new Element(name, attribute(xml, "type"), new StringBuilder()));
        switch (name) {
            case "conceptEntry", "termEntry" -> concept = new TbxConcept(TbxVersion.key(attribute(xml, "id")), line);
            case "langSec", "langSet" -> concept.speak(attribute(xml, "lang"));
            case "termSec", "tig", "ntig" -> concept.openTerm();
            default -> {}
        }
    }

    private void end(Element element) {
        var text = element.text.toString().strip();
        var type = element.type.isEmpty() ? element.name : element.type;
        switch (element.name) {
            case "term" -> concept.write(element.text.toString());
            case "termNote", "administrativeStatus" -> concept.rank(type, text);
            case "descrip", "subjectField" -> concept.classify(type, text);
            case "admin", "source" -> concept.cite(type, text, isWithinTerm());
            case "note" -> concept.note(text, isWithinTerm());
            case "termSec", "tig", "ntig" -> concept.closeTerm();
            case "langSec", "langSet" -> concept.speak("");
            case "conceptEntry", "termEntry" -> entries.add(concept.entry());
            default -> {}
        }
    }

    private boolean isWithinTerm() {
        return open.stream().anyMatch(e -> e.name.equals("termSec") || e.name.equals("tig") || e.name.equals("ntig"));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i).strip();
            }
        }
        return "";
    }
}
