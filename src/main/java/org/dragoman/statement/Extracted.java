package org.dragoman.statement;

import java.util.List;

/**
 * What a document holds.
 *
 * @param encoding the IANA name of the character encoding that the document was read in
 * @param paragraphs in reading order, none of them blank
 */
public record Extracted(DocumentFormat format, String encoding, List<ExtractedParagraph> paragraphs) {
    public Extracted {
        paragraphs = List.copyOf(paragraphs);
    }
}
