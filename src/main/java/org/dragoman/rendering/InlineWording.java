package org.dragoman.rendering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.segment.Token;
import org.dragoman.statement.InlineCode;

/**
 * Writes one paragraph in one language for one format, segment by segment in reading order.
 *
 * <p>What a segment leaves open is closed at its end and opened again in the next, so that each segment is well formed by
 * itself. A token that stands for no code of the paragraph is what the author typed. Not thread-safe.
 */
final class InlineWording {
    private final Map<String, InlineCode> codes = new HashMap<>();
    private final InlineFormat format;
    private final Deque<Stretch> open = new ArrayDeque<>();

    /** The pairs of which something has been written. */
    private final Set<Integer> written = new HashSet<>();

    /** Written text of which the end is not reached yet; the outermost has no code. */
    private record Stretch(InlineCode code, StringBuilder text) {}

    InlineWording(List<InlineCode> codes, InlineFormat format) {
        codes.forEach(code -> this.codes.put(code.token(), code));
        this.format = format;
    }

    /** The next segment of the paragraph. */
    String next(String text) {
        var whole = new StringBuilder();
        var stillOpen = new ArrayList<>(open);
        open.clear();
        for (int i = stillOpen.size() - 1; i >= 0; i--) {
            begin(stillOpen.get(i).code());
        }
        Token.of(text).forEach(token -> take(token, whole));
        var left = new ArrayDeque<>(open);
        while (!open.isEmpty()) {
            finish(whole);
        }
        open.addAll(left);
        return format.finished(whole.toString());
    }

    private void take(Token token, StringBuilder whole) {
        var code = codes.get(token.text());
        if (!token.code() || code == null) {
            innermost(whole).append(format.text(token.text()));
            return;
        }
        switch (code.kind()) {
            case STANDALONE -> innermost(whole).append(shown(code, ""));
            case OPENING -> begin(code);
            case CLOSING -> close(code, whole);
        }
    }

    private void begin(InlineCode code) {
        if (open.stream().noneMatch(s -> s.code().number() == code.number())) {
            open.push(new Stretch(code, new StringBuilder()));
        }
    }

    /** Pairs may not overlap: those begun later are closed before and begun again after. */
    private void close(InlineCode code, StringBuilder whole) {
        if (open.stream().noneMatch(s -> s.code().number() == code.number())) {
            return;
        }
        var again = new ArrayDeque<InlineCode>();
        while (Objects.requireNonNull(open.peek()).code().number() != code.number()) {
            again.push(open.element().code());
            finish(whole);
        }
        if (open.element().text().isEmpty() && !written.contains(code.number())) {
            open.element().text().append(format.emptied(code.content()));
        }
        finish(whole);
        again.forEach(this::begin);
    }

    private void finish(StringBuilder whole) {
        var finished = open.pop();
        if (!finished.text().isEmpty()) {
            written.add(finished.code().number());
            innermost(whole).append(shown(finished.code(), finished.text().toString()));
        }
    }

    private StringBuilder innermost(StringBuilder whole) {
        return open.isEmpty() ? whole : open.element().text();
    }

    private String shown(InlineCode code, String inside) {
        return code.content().shownBy(format).apply(inside);
    }
}
