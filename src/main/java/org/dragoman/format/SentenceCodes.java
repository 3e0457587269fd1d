package org.dragoman.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.format.Content.Element;
import org.dragoman.format.Content.Words;

/**
 * The elements inside one sentence, numbered so that the same element has the same number in all languages, wherever its
 * words stand there.
 */
final class SentenceCodes {
    private final Map<String, Deque<Integer>> known = new HashMap<>();
    private int highest;

    /** How a format writes what stands in a sentence. */
    interface Writer {
        void text(String text);

        /** @param tag as HTML has it */
        void begin(int number, String tag);

        void end(int number, String tag);

        void alone(int number, String tag);
    }

    private record Numbered(Element element, int number) {}

    /** Writes the sentence of the source, whose elements the others are compared with, or one of the others. */
    void write(List<Content> pieces, Writer writer) {
        var before = new HashMap<String, Deque<Integer>>();
        known.forEach((tag, numbers) -> before.put(tag, new ArrayDeque<>(numbers)));
        var met = new ArrayList<Numbered>();
        walk(pieces, before, met, writer);
        if (known.isEmpty()) {
            met.forEach(one -> known.computeIfAbsent(tag(one.element()), t -> new ArrayDeque<>())
                    .add(one.number()));
        }
    }

    private void walk(List<Content> pieces, Map<String, Deque<Integer>> before, List<Numbered> met, Writer writer) {
        for (var piece : pieces) {
            if (piece instanceof Words words) {
                writer.text(words.plain());
            } else if (piece instanceof Element element) {
                var tag = tag(element);
                var numbers = before.getOrDefault(tag, new ArrayDeque<>());
                int number = numbers.isEmpty() ? ++highest : numbers.pop();
                met.add(new Numbered(element, number));
                if (element.is(ContentTag.BR)) {
                    writer.alone(number, tag);
                } else {
                    writer.begin(number, tag);
                    walk(element.inside(), before, met, writer);
                    writer.end(number, "</" + name(element) + ">");
                }
            }
        }
    }

    private static String name(Element element) {
        return element.tag().name().toLowerCase(Locale.ROOT);
    }

    private static String tag(Element element) {
        return element.attributes().entrySet().stream()
                .map(attribute -> " " + attribute.getKey() + "=\"" + attribute.getValue() + "\"")
                .collect(Collectors.joining("", "<" + name(element), ">"));
    }
}
