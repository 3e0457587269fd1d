package org.dragoman.edition;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.segment.Segment;
import org.dragoman.segment.Token;
import org.dragoman.statement.InlineCode;
import org.dragoman.web.Refusal;

/** The codes of texts that an edition cannot show. */
final class UnknownCodes {
    private UnknownCodes() {}

    /** The codes of a text that neither its paragraph has nor the author typed, in their order. */
    static List<String> in(String text, Segment segment) {
        var paragraph = segment.paragraph();
        var known = paragraph.codes().stream().map(InlineCode::token).collect(Collectors.toSet());
        return Token.of(text).stream()
                .filter(Token::code)
                .map(Token::text)
                .filter(code -> !known.contains(code) && !paragraph.text().contains(code))
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
