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
import java.util.regex.Pattern;
import org.dragoman.segment.Token;
import org.dragoman.statement.InlineCode;

/**
 * Writes one paragraph in one language for one format, segment by segment in reading order.
 *
 * <p>What a segment leaves open is closed at its end and opened again in the next, so that each segment is well formed by
 * itself. A token that stands for no code of the paragraph is what the author typed. Not thread-safe.
 */
final class InlineWording {
    /** Stands, while a segment is written, for a code that shows nothing; no text may hold it (Unicode, 23.7). */
    private static final char NOTHING = '\uFFFF';

    private static final Pattern EMPTY_PLACE = Pattern.compile(" \uFFFF+(?=[ .,)\\]\u060C]|$)|(?<=^|[ (\\[])\uFFFF+ ");

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
        return format.finished(closedUp(whole.toString()));
    }

    /** Where nothing is shown, the space on one side of it goes, too; nor does a sentence begin or end with one. */
    private static String closedUp(String text) {
        return text.indexOf(NOTHING) < 0
                ? text
                : EMPTY_PLACE.matcher(text).replaceAll("").replace("" + NOTHING, "");
    }

    private void take(Token token, StringBuilder whole) {
        var code = codes.get(token.text());
        if (!token.code() || code == null) {
            innermost(whole).append(format.text(token.text()));
            return;
        }
        switch (code.kind()) {
            case STANDALONE -> innermost(whole).append(orNothing(shown(code, "")));
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
        var inside = open.element().text();
        if (isNothing(inside) && !written.contains(code.number())) {
            inside.setLength(0);
            inside.append(orNothing(format.emptied(code.content())));
        }
        finish(whole);
        again.forEach(this::begin);
    }

    private static boolean isNothing(CharSequence text) {
        return text.chars().allMatch(c -> c == NOTHING);
    }

    private static String orNothing(String shown) {
        return shown.isEmpty() ? "" + NOTHING : shown;
    }

    private void finish(StringBuilder whole) {
        var finished = open.pop();
        if (isNothing(finished.text())) {
            innermost(whole).append(finished.text());
        } else {
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
