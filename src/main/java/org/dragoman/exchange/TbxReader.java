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
import org.dragoman.bound.Budget;
import org.dragoman.bound.Watched;

/**
 * Reads a glossary from TBX (ISO 30042): version 3 in both styles, {@code conceptEntry/langSec/termSec}, version 2,
 * {@code termEntry/langSet/tig}, and TBX-Min, {@code termEntry/langGroup/termGroup}. Okapi's reader knows version 2 alone, and no line to name in a message. Nothing that
 * the file refers to is fetched: no document type, no external entity.
 */
final class TbxReader {
    /** Woodstox's way to find out what is wrong later, and then to say so with an exception that nobody expects. */
    private static final String LAZY = "com.ctc.wstx.lazyParsing";

    private static final XMLInputFactory FACTORY = factory();

    /** Each element gathers the text of those in it. */
    private static final int DEEPEST = 100;

    /**
     * @param type what kind of data it is: its attribute, else its name
     * @param leaf whether it has a text
     */
    private record Element(String name, String type, boolean leaf, StringBuilder text) {
        Element(String name, String type, boolean leaf) {
            this(name, type, leaf, new StringBuilder());
        }
    }

    private final FileFlaws flaws;
    private final List<GlossaryEntry> entries = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final FileRemarks remarks;
    private TbxConcept concept;

    TbxReader(FileFlaws flaws, FileRemarks remarks) {
        this.flaws = flaws;
        this.remarks = remarks;
        this.concept = new TbxConcept("", 1, remarks);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        if (factory.isPropertySupported(LAZY)) {
            factory.setProperty(LAZY, false);
        }
        return factory;
    }

    /** The concepts of the file up to the first place where it is no XML; that place is among the flaws. */
    List<GlossaryEntry> read(byte[] content) {
        try {
            var xml = FACTORY.createXMLStreamReader(Watched.input(new ByteArrayInputStream(content)));
            while (xml.hasNext() && open.size() <= DEEPEST) {
                Budget.step();
                read(xml, xml.next());
            }
            if (open.size() > DEEPEST) {
                flaws.add(xml.getLocation().getLineNumber(), "", ExchangeMessages::too_deep);
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
        if (element.leaf) {
            element.text.append(text);
        }
    }

    private void start(XMLStreamReader xml) {
        var name = xml.getLocalName();
        int line = xml.getLocation().getLineNumber();
        if (open.isEmpty() && !name.equalsIgnoreCase("tbx") && !name.equals("martif")) {
            flaws.add(line, name, ExchangeMessages::not_tbx);
        }
        var type = attribute(xml, "type");
        Budget.keep(1);
        open.push(new Element(name, type.isEmpty() ? name : type, isWithinConcept() && !isGroup(name)));
        switch (name) {
            case "conceptEntry", "termEntry" -> concept = begun(attribute(xml, "id"), line);
            case "langSec", "langSet", "langGroup" -> concept.speak(attribute(xml, "lang"));
            case "termSec", "tig", "ntig", "termGroup" -> concept.openTerm(line);
            default -> {}
        }
    }

    private TbxConcept begun(String id, int line) {
        return new TbxConcept(TbxVersion.key(id), line, remarks);
    }

    /** Elements that hold others, and no text of their own. */
    private static boolean isGroup(String name) {
        return switch (name) {
            case "conceptEntry",
                    "termEntry",
                    "langSec",
                    "langSet",
                    "langGroup",
                    "termSec",
                    "tig",
                    "ntig",
                    "termGroup",
                    "termGrp",
                    "termNoteGrp",
                    "descripGrp",
                    "adminGrp",
                    "transacGrp",
                    "noteGrp" -> true;
            default -> false;
        };
    }

    private void end(Element element) {
        switch (element.name) {
            case "termSec", "tig", "ntig", "termGroup" -> concept.closeTerm();
            case "langSec", "langSet", "langGroup" -> concept.speak(null);
            case "conceptEntry", "termEntry" -> {
                if (!concept.isLeftOut()) {
                    entries.add(concept.entry());
                }
            }
            default -> {
                if (element.leaf && !isWithinLeaf()) {
                    field(element);
                }
            }
        }
    }

    private void field(Element element) {
        var text = element.text.toString().strip();
        if (TermStatuses.isField(element.type)) {
            concept.rank(text);
            return;
        }
        switch (element.type) {
            case "term" -> concept.write(element.text.toString());
            case "subjectField" -> concept.classify(text);
            case "source" -> concept.cite(text, isWithinTerm());
            case "note" -> concept.note(text, isWithinTerm());
            default -> concept.leave(element.type);
        }
    }

    private boolean isWithinConcept() {
        return open.stream().anyMatch(e -> e.name.equals("conceptEntry") || e.name.equals("termEntry"));
    }

    /** Markup inside a text is part of it. */
    private boolean isWithinLeaf() {
        return open.stream().anyMatch(Element::leaf);
    }

    private boolean isWithinTerm() {
        return open.stream().anyMatch(e -> switch (e.name) {
            case "termSec", "tig", "ntig", "termGroup" -> true;
            default -> false;
        });
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
