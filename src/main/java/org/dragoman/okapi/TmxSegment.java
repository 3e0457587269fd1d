package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.docx.SafeXml;
import org.dragoman.segment.Token;

/**
 * The text of a {@code seg}, its inline elements as the numbered tokens of our texts: {@code bpt}, {@code ept} and
 * {@code hi} make pairs, {@code it} a half whose other half stands elsewhere, {@code ph} and all others a code by itself.
 * The number is the one by which TMX matches the codes of two languages ({@code x}), else that of the pair ({@code i});
 * another one where somebody typed what would be the token of that number.
 */
final class TmxSegment {
    private final List<Token> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Deque<Integer> highlights = new ArrayDeque<>();
    private final Set<Integer> used = new HashSet<>();

    /** What codes are in the format that they come from, by the tokens that stand for them. */
    private final Map<String, String> codes = new LinkedHashMap<>();

    private final StringBuilder code = new StringBuilder();
    private String token = "";

    /** New numbers for the codes of segments whose own ones are typed in the words of any of them. */
    static Map<String, Integer> apart(Collection<TmxSegment> segments) {
        var typed = segments.stream()
                .flatMap(s -> s.typed().stream())
                .map(token -> new Token(token, true).number())
                .collect(Collectors.toSet());
        var taken = new HashSet<>(typed);
        segments.forEach(s -> taken.addAll(s.numbers()));
        var free = IntStream.iterate(1, n -> n + 1)
                .filter(n -> !taken.contains("" + n))
                .iterator();
        return segments.stream()
                .flatMap(s -> s.numbers().stream())
                .filter(typed::contains)
                .distinct()
                .collect(Collectors.toMap(number -> number, number -> free.next()));
    }

    private List<String> numbers() {
        return pieces.stream().filter(Token::code).map(Token::number).toList();
    }

    /** What looks like a token and is words. */
    List<String> typed() {
        return pieces.stream()
                .filter(piece -> !piece.code())
                .flatMap(piece -> Token.of(piece.text()).stream())
                .filter(Token::code)
                .map(Token::text)
                .distinct()
                .toList();
    }

    Map<String, String> codes(Map<String, Integer> numbers) {
        var renumbered = new LinkedHashMap<String, String>();
        codes.forEach((at, inside) -> renumbered.put(Token.renumbered(at, numbers), inside));
        return renumbered;
    }

    String text(Map<String, Integer> numbers) {
        return pieces.stream()
                .map(piece -> piece.code() ? Token.renumbered(piece.text(), numbers) : piece.text())
                .collect(Collectors.joining())
                .strip();
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
                        put("</", highlights.pop(), ">");
                    } else if (--inside == 0) {
                        endCode();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    (inside == 0 ? words : code).append(xml.getText());
                default -> {}
            }
        }
        endWords();
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
        endWords();
        token = before + number + after;
        pieces.add(new Token(token, true));
    }

    private void endWords() {
        if (!words.isEmpty()) {
            pieces.add(new Token(words.toString(), false));
            words.setLength(0);
        }
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
