package org.dragoman.statement;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.statement.ParagraphKind.HEADING;
import static org.dragoman.statement.ParagraphKind.PARAGRAPH;

@Tag("plain")
class ProposalTest {
    private static final Proposal BLANK = new Proposal("", "", LocalDate.of(2026, 3, 21));

    @Test
    void takesTheTitleOfTheDocument() {
        var heading = BLANK.completedBy(
                document(new ExtractedParagraph(HEADING, 1, "Water for all", List.of()), text("It is late.")));
        assertThat(heading.title()).isEqualTo("Water for all");
        assertThat(heading.slug()).isEqualTo("water-for-all");
    }

    @Test
    void takesTheTitleWithoutItsCodes() {
        var bold = List.of(
                new InlineCode(1, InlineCode.Kind.OPENING, Inline.Formatting.of(Inline.Style.BOLD)),
                new InlineCode(1, InlineCode.Kind.CLOSING, Inline.Formatting.of(Inline.Style.BOLD)));
        var heading = new ExtractedParagraph(HEADING, 1, "Water <1>for\nall</1>", bold);
        assertThat(BLANK.completedBy(document(heading)).title()).isEqualTo("Water for all");
    }

    @Test
    void passesADateLineOver() {
        var document = document(text("3 December 2021"), new ExtractedParagraph(HEADING, 1, "Water", List.of()));
        assertThat(BLANK.completedBy(document).title()).isEqualTo("Water");
    }

    @Test
    void takesNoHeadingFromTheMiddleOfTheText() {
        var document = document(text("It is late."), new ExtractedParagraph(HEADING, 2, "Background", List.of()));
        assertThatThrownBy(() -> BLANK.completedBy(document))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("title-missing"));
    }

    @Test
    void prefersWhatTheEditorSays() {
        var heading = new Proposal("Our title", "ours", LocalDate.of(2026, 3, 21))
                .completedBy(document(new ExtractedParagraph(HEADING, 1, "Theirs", List.of())));
        assertThat(heading.title()).isEqualTo("Our title");
        assertThat(heading.slug()).isEqualTo("ours");
    }

    private static ExtractedParagraph text(String text) {
        return new ExtractedParagraph(PARAGRAPH, 0, text, List.of());
    }

    private static ExtractedDocument document(ExtractedParagraph... paragraphs) {
        return new ExtractedDocument(DocumentFormat.TXT, "UTF-8", List.of(paragraphs), List.of());
    }
}
