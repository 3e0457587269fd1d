package org.dragoman.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.segment.Token;
import org.dragoman.statement.InlineCode;

/**
 * Turns the inline codes of one paragraph in one language into HTML, segment by segment in reading order.
 *
 * <p>What a segment leaves open is closed at its end and opened again in the next, so that each segment is well formed by
 * itself. A code that is not known to be safe is left out; its text stays. Not thread-safe.
 */
final class InlineHtml {
    private final Map<String, Integer> openings = new HashMap<>();
    private final Map<String, Integer> closings = new HashMap<>();
    private final Map<Integer, InlineElement> elements = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    InlineHtml(List<InlineCode> codes) {
        var data = new HashMap<Integer, String>();
        codes.forEach(code -> data.merge(code.number(), code.data(), String::concat));
        for (var code : codes) {
            if (code.kind() == InlineCode.Kind.OPENING) {
                openings.put(code.token(), code.number());
                elements.put(code.number(), InlineElement.of(code.type(), data.getOrDefault(code.number(), "")));
            } else if (code.kind() == InlineCode.Kind.CLOSING) {
                closings.put(code.token(), code.number());
            }
        }
    }

    /** The next segment of the paragraph, as HTML. */
    String html(String text) {
        var html = new StringBuilder();
        inOrder().forEach(number -> html.append(start(number)));
        for (var token : Token.of(text)) {
            if (!token.code()) {
                html.append(InlineElement.escaped(token.text()));
            } else if (openings.containsKey(token.text())) {
                begin(openings.get(token.text()), html);
            } else if (closings.containsKey(token.text())) {
                finish(closings.get(token.text()), html);
            }
        }
        open.forEach(number -> html.append(end(number)));
        return html.toString();
    }

    private void begin(int number, StringBuilder html) {
        if (!open.contains(number)) {
            open.push(number);
            html.append(start(number));
        }
    }

    /** Elements may not overlap: those begun later are closed before and begun again after. */
    private void finish(int number, StringBuilder html) {
        if (!open.contains(number)) {
            return;
        }
        var inner = new ArrayDeque<Integer>();
        while (open.peek() != number) {
            inner.push(open.peek());
            html.append(end(open.pop()));
        }
        html.append(end(open.pop()));
        inner.forEach(again -> begin(again, html));
    }

    private List<Integer> inOrder() {
        var numbers = new ArrayList<>(open);
        Collections.reverse(numbers);
        return numbers;
    }

    private String start(int number) {
        return elements.getOrDefault(number, InlineElement.NONE).start();
    }

    private String end(int number) {
        return elements.getOrDefault(number, InlineElement.NONE).end();
    }
}
