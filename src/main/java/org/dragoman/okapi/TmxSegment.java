package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.docx.SafeXml;

/**
 * The text of a {@code seg}, its inline elements as the numbered tokens of our texts: {@code bpt}, {@code ept} and
 * {@code hi} make pairs, {@code it} a half whose other half stands elsewhere, {@code ph} and all others a code by itself.
 * The number is the one by which TMX matches the codes of two languages ({@code x}), else that of the pair ({@code i}).
 */
final class TmxSegment {
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Deque<Integer> highlights = new ArrayDeque<>();
    private final Set<Integer> used = new HashSet<>();

    /** What codes are in the format that they come from, by the tokens that stand for them. */
    private final Map<String, String> codes = new LinkedHashMap<>();

    private final StringBuilder code = new StringBuilder();
    private String token = "";

    Map<String, String> codes() {
        return codes;
    }

    String text() {
        return text.toString().strip();
    }

    /** @param xml at the beginning of the segment; it is left at its end */
    void read(XMLStreamReader xml) throws XMLStreamException {
        int inside = 0;
        for (int event = xml.next(); inside > 0 || !isEnd(xml, event); event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (inside == 0) {
                        begin(xml);
                    }
                    inside += isHighlight(xml) && inside == 0 ? 0 : 1;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (inside == 0) {
                        text.append("</").append(highlights.pop()).append('>');
                    } else if (--inside == 0) {
                        endCode();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    (inside == 0 ? text : code).append(xml.getText());
                default -> {}
            }
        }
    }

    /** Our own codes are written as their tokens. */
    private void endCode() {
        if (!code.isEmpty() && !code.toString().equals(token)) {
            codes.put(token, code.toString());
        }
        code.setLength(0);
    }

    private static boolean isEnd(XMLStreamReader xml, int event) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("seg");
    }

    private static boolean isHighlight(XMLStreamReader xml) {
        return xml.getLocalName().equals("hi");
    }

    private void begin(XMLStreamReader xml) {
        int pair = SafeXml.number(xml, "i", 0);
        switch (xml.getLocalName()) {
            case "bpt" -> {
                int number = number(xml, pair);
                pairs.put(pair, number);
                put("<", number, ">");
            }
            case "ept" -> put("</", pairs.getOrDefault(pair, pair), ">");
            case "hi" -> {
                highlights.push(number(xml, 0));
                put("<", highlights.element(), ">");
            }
            case "it" -> half(SafeXml.attribute(xml, "pos"), number(xml, 0));
            default -> put("<", number(xml, 0), "/>");
        }
    }

    private void half(String position, int number) {
        switch (position) {
            case "begin", "open" -> put("<", number, ">");
            case "end", "close" -> put("</", number, ">");
            default -> put("<", number, "/>");
        }
    }

    private void put(String before, int number, String after) {
        token = before + number + after;
        text.append(token);
    }

    private int number(XMLStreamReader xml, int otherwise) {
        int number = SafeXml.number(xml, "x", otherwise);
        if (number > 0) {
            used.add(number);
            return number;
        }
        int free = 1;
        while (!used.add(free)) {
            free++;
        }
        return free;
    }
}
