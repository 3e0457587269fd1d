package org.dragoman.statement;

import java.util.ArrayList;
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

    /**
     * The paragraphs of a statement that came in this document, in the order of the document. A title that somebody else
     * gave the statement is none of them.
     *
     * @param paragraphs of the statement, its title first
     * @throws UnmergeableOriginal if the document says something else
     */
    public List<TranslatedParagraph> inItsOrder(List<TranslatedParagraph> paragraphs) {
        var ordered = new ArrayList<>(paragraphs.subList(1, paragraphs.size()));
        boolean ownTitle = paragraphs.size() == this.paragraphs.size();
        int place = this.paragraphs.indexOf(title().orElse(this.paragraphs.get(0)));
        if (ownTitle) {
            ordered.add(place, paragraphs.get(0));
        }
        for (int i = 0; i < Math.max(ordered.size(), this.paragraphs.size()); i++) {
            if (ordered.size() != this.paragraphs.size()
                    || !(ownTitle && i == place)
                            && !ordered.get(i)
                                    .source()
                                    .text()
                                    .equals(this.paragraphs.get(i).text())) {
                throw new UnmergeableOriginal(UnmergeableOriginal.Reason.READ_OTHERWISE, "paragraph " + (i + 1));
            }
        }
        return ordered;
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
