package org.dragoman.okapi;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dragoman.language.Language;
import org.dragoman.memory.TranslationUnit;
import org.dragoman.memory.UnitProvenance;
import org.dragoman.segment.Token;
import org.jspecify.annotations.Nullable;

/** Writes TMX 1.4b, unit by unit. A code whose other half stands in another segment is an {@code it}. */
final class TmxWriter {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** What XML 1.0 cannot hold at all. */
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private TmxWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static TmxWriter to(OutputStream file, Language source) throws XMLStreamException {
        var writer = new TmxWriter(FACTORY.createXMLStreamWriter(file, "UTF-8"));
        writer.begin(source);
        return writer;
    }

    private void begin(Language source) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("tmx");
        xml.writeAttribute("version", "1.4");
        xml.writeEmptyElement("header");
        xml.writeAttribute("creationtool", "Dragoman");
        xml.writeAttribute("creationtoolversion", "1");
        xml.writeAttribute("segtype", "sentence");
        xml.writeAttribute("o-tmf", "Dragoman");
        xml.writeAttribute("adminlang", "en");
        xml.writeAttribute("srclang", source.tag());
        xml.writeAttribute("datatype", "unknown");
        xml.writeStartElement("body");
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
        xml.close();
    }

    void unit(TranslationUnit unit) throws XMLStreamException {
        var making = unit.making();
        xml.writeCharacters("\n");
        xml.writeStartElement("tu");
        made(making);
        var remarks = unit.remarks();
        for (var attribute : remarks.attributes().entrySet()) {
            xml.writeAttribute(attribute.getKey(), clean(attribute.getValue()));
        }
        for (var note : remarks.notes()) {
            element("note", note);
        }
        property("x-origin", making.origin());
        property("x-context-pre", making.previous());
        property("x-context-post", making.next());
        for (var property : remarks.properties()) {
            property(property.type(), property.value());
        }
        variant(unit.sourceLanguage(), tokens(unit.source(), remarks.sourceTyped()), remarks.sourceCodes());
        variant(unit.targetLanguage(), tokens(unit.target(), remarks.targetTyped()), remarks.targetCodes());
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private void made(UnitProvenance making) throws XMLStreamException {
        if (making.at() != null) {
            xml.writeAttribute(
                    "creationdate", TmxVariant.DATE.format(making.at().atOffset(ZoneOffset.UTC)));
        }
        if (making.by() != null) {
            xml.writeAttribute("creationid", clean(making.by()));
        }
    }

    private void property(String type, @Nullable String value) throws XMLStreamException {
        if (value != null && !value.isBlank()) {
            xml.writeStartElement("prop");
            xml.writeAttribute("type", type);
            xml.writeCharacters(clean(value));
            xml.writeEndElement();
        }
    }

    private static List<Token> tokens(String text, List<String> typed) {
        return Token.of(text).stream()
                .map(token -> typed.contains(token.text()) ? new Token(token.text(), false) : token)
                .toList();
    }

    private void variant(Language language, List<Token> tokens, Map<String, String> codes) throws XMLStreamException {
        xml.writeStartElement("tuv");
        xml.writeAttribute("xml", XML, "lang", language.tag());
        xml.writeStartElement("seg");
        var partners = partners(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).code()) {
                code(tokens.get(i), partners[i], codes);
            } else {
                xml.writeCharacters(clean(tokens.get(i).text()));
            }
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** For each token the number of its pair in the segment, from 1; 0 where it has no partner. */
    private static int[] partners(List<Token> tokens) {
        var partners = new int[tokens.size()];
        Map<String, List<Integer>> open = new HashMap<>();
        for (int i = 0; i < partners.length; i++) {
            var token = tokens.get(i);
            if (token.opening()) {
                open.computeIfAbsent(token.number(), n -> new ArrayList<>()).add(i);
            } else if (token.closing()) {
                var before = open.getOrDefault(token.number(), List.of());
                if (!before.isEmpty()) {
                    partners[i] = 1 + Arrays.stream(partners).max().orElse(0);
                    partners[before.remove(before.size() - 1)] = partners[i];
                }
            }
        }
        return partners;
    }

    private void code(Token token, int pair, Map<String, String> codes) throws XMLStreamException {
        boolean half = token.opening() || token.closing();
        if (half && pair > 0) {
            xml.writeStartElement(token.opening() ? "bpt" : "ept");
            xml.writeAttribute("i", Integer.toString(pair));
        } else if (half) {
            xml.writeStartElement("it");
            xml.writeAttribute("pos", token.opening() ? "begin" : "end");
        } else {
            xml.writeStartElement("ph");
        }
        if (!(token.closing() && pair > 0)) {
            xml.writeAttribute("x", token.number());
        }
        xml.writeCharacters(clean(codes.getOrDefault(token.text(), token.text())));
        xml.writeEndElement();
    }

    private static String clean(String text) {
        return NO_CHARACTER.matcher(text).replaceAll("");
    }
}
