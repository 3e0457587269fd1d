package org.dragoman.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/** The wording of a sentence in a language, of which some is marked. */
record Marked(Language language, List<Piece> pieces) {

    /** A stretch of text, marked or not. */
    record Piece(String text, boolean marked) {}

    /** @param spans in the order of the text, without overlaps */
    static Marked of(Language language, String wording, List<Span> spans) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (var span : spans) {
            add(pieces, wording.substring(done, span.start()), false);
            add(pieces, wording.substring(span.start(), span.end()), true);
            done = span.end();
        }
        add(pieces, wording.substring(done), false);
        return new Marked(language, pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    /** Spans in the order of the text; of those that overlap one that holds them. */
    static List<Span> joined(Stream<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans.sorted(Comparator.comparingInt(Span::start)).toList()) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.overlaps(span)) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** How many stretches of it are marked. */
    long marks() {
        return pieces.stream().filter(Piece::marked).count();
    }
}
