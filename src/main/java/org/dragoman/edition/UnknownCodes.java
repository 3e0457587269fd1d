package org.dragoman.edition;

import java.util.List;
import org.dragoman.segment.Segment;
import org.dragoman.web.Refusal;

/** The codes of texts that an edition cannot show. */
final class UnknownCodes {
    private UnknownCodes() {}

    /** The codes of a text that neither its paragraph has nor the author typed, in their order. */
    static List<String> in(String text, Segment segment) {
        return segment.typedIn(text).stream()
                .filter(code -> !segment.paragraph().text().contains(code))
                .toList();
    }

    /** Holds when every code of every text has a meaning; refuses otherwise. */
    static void mustBeNoneIn(Alignment alignment) {
        for (var segment : alignment.order().segments()) {
            for (var language : alignment.languages()) {
                in(alignment.text(segment, language), segment).stream()
                        .findFirst()
                        .ifPresent(code -> {
                            throw refusal(alignment.order().number(segment.id()), code);
                        });
            }
        }
    }

    private static Refusal refusal(int segment, String code) {
        return Refusal.conflict("unknown-code", EditionMessages.class, m -> m.stranger_in_edition(segment, code));
    }
}
