package org.dragoman.statement;

import java.time.LocalDate;
import org.dragoman.web.Refusal;

/**
 * What an editor says of a new statement; what they leave blank, the document itself answers.
 *
 * @param title blank when the document's own title is to be taken
 * @param slug blank when it is to be made from the title
 * @param onlyIfNew whether a text that is here already is to be refused
 */
public record Proposal(String title, String slug, LocalDate dated, boolean onlyIfNew) {

    /** What is said of a statement that may be here already. */
    public Proposal(String title, String slug, LocalDate dated) {
        this(title, slug, dated, false);
    }

    Heading completedBy(ExtractedDocument document) {
        return new Heading(title.isBlank() ? titleOf(document) : title, slug, dated);
    }

    private static String titleOf(ExtractedDocument document) {
        return document.title()
                .map(ExtractedParagraph::plainText)
                .orElseThrow(() ->
                        Refusal.badInput("title-missing", StatementMessages.class, StatementMessages::title_missing));
    }
}
