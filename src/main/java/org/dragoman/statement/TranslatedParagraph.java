package org.dragoman.statement;

import java.util.stream.Collectors;

/**
 * A paragraph of a statement and what it says in another language.
 *
 * @param wording with the codes of the paragraph as tokens, wherever they stand in that language
 */
public record TranslatedParagraph(ExtractedParagraph source, String wording) {

    /** What it says in the other language, on one line and without codes. */
    public String plain() {
        var tokens = source.codes().stream().map(InlineCode::token).collect(Collectors.toSet());
        return ExtractedParagraph.plain(wording, tokens);
    }
}
