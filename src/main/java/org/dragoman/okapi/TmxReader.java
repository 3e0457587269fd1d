package org.dragoman.okapi;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.bound.Budget;
import org.dragoman.docx.SafeXml;
import org.dragoman.language.Language;
import org.dragoman.memory.Tmx;

/** Reads a TMX file from beginning to end, holding no more of it than the unit at hand. */
final class TmxReader {
    private final XMLStreamReader xml;
    private final Tmx.Taker taker;
    private Optional<Language> head = Optional.empty();
    private boolean isTmx;

    TmxReader(XMLStreamReader xml, Tmx.Taker taker) {
        this.xml = xml;
        this.taker = taker;
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                start(xml.getLocalName());
            }
        }
        if (!isTmx) {
            throw new XMLStreamException("no TMX");
        }
    }

    private void start(String name) throws XMLStreamException {
        switch (name) {
            case "tmx" -> isTmx = true;
            case "header" -> head = Language.ofTag(SafeXml.attribute(xml, "srclang"));
            case "tu" -> unit();
            default -> {}
        }
    }

    private void unit() throws XMLStreamException {
        Budget.step();
        var unit = new TmxUnit(xml);
        var source = Language.ofTag(SafeXml.attribute(xml, "srclang")).or(() -> head);
        while (!isEndOf("tu")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "note" -> unit.note(xml.getElementText());
                    case "prop" -> unit.tell(SafeXml.attribute(xml, "type"), xml.getElementText());
                    case "tuv" -> variant(unit);
                    default -> {}
                }
            }
        }
        unit.give(source, taker);
    }

    private void variant(TmxUnit unit) throws XMLStreamException {
        var tag = SafeXml.attribute(xml, "lang");
        var variant = new TmxVariant(xml);
        while (!isEndOf("tuv")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "note" -> unit.note(xml.getElementText());
                    case "prop" -> unit.tell(SafeXml.attribute(xml, "type"), xml.getElementText());
                    case "seg" -> variant.segment().read(xml);
                    default -> {}
                }
            }
        }
        Language.ofTag(tag).ifPresentOrElse(l -> unit.say(l, variant), () -> taker.passOver(tag));
    }

    private boolean isEndOf(String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }
}
