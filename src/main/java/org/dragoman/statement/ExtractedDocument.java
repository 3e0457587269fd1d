package org.dragoman.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a document holds.
 *
 * @param encoding the IANA name of the character encoding that the document was read in
 * @param paragraphs in reading order, none of them blank
 * @param omissions what the document holds besides
 */
public record ExtractedDocument(
        DocumentFormat format, String encoding, List<ExtractedParagraph> paragraphs, List<Omission> omissions) {
    private static final Pattern SENTENCE = Pattern.compile("[.!?؟…]\\P{L}*$");

    public ExtractedDocument {
        paragraphs = List.copyOf(paragraphs);
        omissions = List.copyOf(omissions);
    }

    /** The title that the document gives itself: its first heading, unless a sentence stands before it. */
    Optional<ExtractedParagraph> title() {
        return paragraphs.stream()
                .takeWhile(p -> p.kind() == ParagraphKind.HEADING
                        || !SENTENCE.matcher(p.text()).find())
                .filter(p -> p.kind() == ParagraphKind.HEADING)
                .findFirst();
    }
}
