package org.dragoman.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.TranslatedParagraph;

/** A piece of what a paragraph says: words, a code that stands alone, or what a pair of codes encloses. */
public sealed interface CodedText {

    record Words(String text) implements CodedText {}

    record Alone(InlineCode code) implements CodedText {}

    record Pair(InlineCode code, List<CodedText> inside) implements CodedText {}

    /**
     * The pieces of a paragraph in the other language. Pairs that overlap are divided: those begun later end before and
     * begin again after; what has no other end goes on to the end of the paragraph, or is passed over.
     */
    static List<CodedText> of(TranslatedParagraph paragraph) {
        var codes = new HashMap<String, InlineCode>();
        paragraph.source().codes().forEach(code -> codes.put(code.token(), code));
        return new Reading(codes).read(paragraph.wording());
    }

    /** One reading of a text. */
    final class Reading {
        private static final Pattern TOKEN = Pattern.compile("</?\\d+>|<\\d+/>");

        private final Map<String, InlineCode> codes;
        private final Deque<Pair> open = new ArrayDeque<>();
        private final List<CodedText> whole = new ArrayList<>();

        private Reading(Map<String, InlineCode> codes) {
            this.codes = codes;
        }

        private List<CodedText> read(String text) {
            var token = TOKEN.matcher(text);
            int end = 0;
            while (token.find()) {
                var code = codes.get(token.group());
                if (code != null) {
                    words(text.substring(end, token.start()));
                    take(code);
                    end = token.end();
                }
            }
            words(text.substring(end));
            return whole;
        }

        private List<CodedText> innermost() {
            return open.isEmpty() ? whole : open.element().inside();
        }

        private void words(String text) {
            if (!text.isEmpty()) {
                innermost().add(new Words(text));
            }
        }

        private void take(InlineCode code) {
            switch (code.kind()) {
                case STANDALONE -> innermost().add(new Alone(code));
                case OPENING -> begin(code);
                case CLOSING -> end(code);
            }
        }

        private void begin(InlineCode code) {
            var pair = new Pair(code, new ArrayList<>());
            innermost().add(pair);
            open.push(pair);
        }

        private void end(InlineCode code) {
            if (open.stream().noneMatch(pair -> pair.code().number() == code.number())) {
                return;
            }
            var again = new ArrayDeque<InlineCode>();
            while (Objects.requireNonNull(open.peek()).code().number() != code.number()) {
                again.push(open.pop().code());
            }
            open.pop();
            again.forEach(this::begin);
        }
    }
}
