package org.dragoman.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a document brings to a statement: a title, and what follows.
 *
 * @param paragraphs the first one is the title, whether or not the document repeats it
 * @param omissions what the document holds besides
 */
public record Manuscript(DocumentFormat format, List<ExtractedParagraph> paragraphs, List<Omission> omissions) {
    public Manuscript {
        paragraphs = List.copyOf(paragraphs);
        omissions = List.copyOf(omissions);
    }

    static Manuscript titled(String title, ExtractedDocument extracted) {
        var blocks = new ArrayList<>(extracted.paragraphs());
        var own = extracted.title().or(() -> Optional.of(blocks.get(0))).filter(p -> p.plainText()
                .equals(title));
        own.ifPresent(blocks::remove);
        blocks.add(0, own.map(ExtractedParagraph::asTitle).orElseGet(() -> ExtractedParagraph.titled(title)));
        return new Manuscript(extracted.format(), blocks, extracted.omissions());
    }

    public String title() {
        return paragraphs.get(0).plainText();
    }

    /** Stores the paragraphs as those of a revision. */
    List<Paragraph> storedIn(Revision revision) {
        var stored = new ArrayList<Paragraph>();
        for (var paragraph : paragraphs) {
            stored.add(new Paragraph(revision, stored.size() + 1, paragraph));
        }
        Paragraph.persist(stored);
        return stored;
    }
}
