package org.dragoman.okapi;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.dragoman.language.Language;

/**
 * The units of a TMX file in one file for each source language, as Okapi's filter needs them: without document type,
 * their language codes folded to the four, other languages left out. A unit's source is what it says itself, else what
 * the head of the file says, else the first of its languages.
 */
final class TmxSources {
    private static final String HEAD =
            "<tmx version=\"1.4\"><header creationtool=\"Dragoman\" creationtoolversion=\"1\""
                    + " segtype=\"sentence\" o-tmf=\"TMX\" adminlang=\"en\" srclang=\"%s\" datatype=\"unknown\"/><body>";
    private static final XMLEventFactory EVENTS = XMLEventFactory.newFactory();
    private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newFactory();
    private static final QName XML_LANG = new QName("http://www.w3.org/XML/1998/namespace", "lang", "xml");

    private final Map<Language, StringBuilder> files = new EnumMap<>(Language.class);
    private final XMLEventReader xml;
    private Optional<Language> head = Optional.empty();
    private boolean isTmx;

    private TmxSources(XMLEventReader xml) {
        this.xml = xml;
    }

    /** @throws XMLStreamException if the file is no XML, or no TMX */
    static Map<Language, String> of(byte[] content) throws XMLStreamException {
        var reader = SafeXml.factory().createXMLEventReader(new ByteArrayInputStream(content));
        return new TmxSources(reader).read();
    }

    private Map<Language, String> read() throws XMLStreamException {
        while (xml.hasNext()) {
            var event = xml.nextEvent();
            if (!event.isStartElement()) {
                continue;
            }
            var element = event.asStartElement();
            switch (name(element)) {
                case "tmx" -> isTmx = true;
                case "header" -> head = language(element, "srclang");
                case "tu" -> unit(element);
                default -> {}
            }
        }
        if (!isTmx) {
            throw new XMLStreamException("no TMX");
        }
        var sources = new EnumMap<Language, String>(Language.class);
        files.forEach((source, file) -> sources.put(source, file + "</body></tmx>"));
        return sources;
    }

    private void unit(StartElement tu) throws XMLStreamException {
        var variants = new EnumMap<Language, List<XMLEvent>>(Language.class);
        var order = new ArrayList<Language>();
        for (var event = xml.nextEvent(); !isEndOf(event, "tu"); event = xml.nextEvent()) {
            if (event.isStartElement() && name(event.asStartElement()).equals("tuv")) {
                var language = language(event.asStartElement(), "lang");
                var content = variant();
                language.filter(l -> variants.putIfAbsent(l, content) == null).ifPresent(order::add);
            }
        }
        if (!order.isEmpty()) {
            var source = language(tu, "srclang").or(() -> head).orElse(order.get(0));
            write(source, variants);
        }
    }

    /** What stands in the segment of a variant, up to the end of the variant. */
    private List<XMLEvent> variant() throws XMLStreamException {
        var segment = new ArrayList<XMLEvent>();
        boolean inside = false;
        for (var event = xml.nextEvent(); !isEndOf(event, "tuv"); event = xml.nextEvent()) {
            inside &= !isEndOf(event, "seg");
            if (inside) {
                segment.add(event);
            }
            inside |= event.isStartElement() && name(event.asStartElement()).equals("seg");
        }
        return segment;
    }

    private void write(Language source, Map<Language, List<XMLEvent>> variants) throws XMLStreamException {
        var unit = new StringWriter();
        var writer = OUTPUT.createXMLEventWriter(unit);
        writer.add(EVENTS.createStartElement("", "", "tu"));
        for (var variant : variants.entrySet()) {
            writer.add(EVENTS.createStartElement("", "", "tuv"));
            writer.add(EVENTS.createAttribute(XML_LANG, variant.getKey().tag()));
            writer.add(EVENTS.createStartElement("", "", "seg"));
            for (var event : variant.getValue()) {
                writer.add(event);
            }
            writer.add(EVENTS.createEndElement("", "", "seg"));
            writer.add(EVENTS.createEndElement("", "", "tuv"));
        }
        writer.add(EVENTS.createEndElement("", "", "tu"));
        writer.close();
        files.computeIfAbsent(source, s -> new StringBuilder(HEAD.formatted(s.tag())))
                .append(unit);
    }

    private static Optional<Language> language(StartElement element, String attribute) {
        var attributes = element.getAttributes();
        while (attributes.hasNext()) {
            var next = attributes.next();
            if (next.getName().getLocalPart().equals(attribute)) {
                return Language.ofTag(next.getValue());
            }
        }
        return Optional.empty();
    }

    private static String name(StartElement element) {
        return element.getName().getLocalPart();
    }

    private static boolean isEndOf(XMLEvent event, String name) {
        return event.isEndElement()
                && event.asEndElement().getName().getLocalPart().equals(name);
    }
}
