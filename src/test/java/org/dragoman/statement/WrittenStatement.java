package org.dragoman.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Staff;
import org.dragoman.testsupport.Stored;

/** A confirmed statement that was never stored, for tests of rules that need its text alone. */
public final class WrittenStatement {
    private final Statement statement;
    private final Revision revision;
    private int paragraphs;

    public WrittenStatement(String title, Language language, Omission... omissions) {
        var editor = Staff.account("editor", Role.EDITOR);
        statement = Stored.as(71, new Statement(language, new Heading(title, "", LocalDate.of(2026, 3, 21)), editor));
        statement.confirm(editor);
        var upload = new UploadedFile("water.txt", new byte[0], language, Set.of());
        var manuscript = new Manuscript(DocumentFormat.values()[0], List.of(), List.of(omissions));
        revision = new Revision(statement, 1, upload, manuscript, editor);
    }

    public Statement statement() {
        return statement;
    }

    public Revision revision() {
        return revision;
    }

    public Paragraph paragraph(String text, InlineCode... codes) {
        return paragraph(ParagraphKind.PARAGRAPH, text, codes);
    }

    public Paragraph paragraph(ParagraphKind kind, String text, InlineCode... codes) {
        return new Paragraph(revision, ++paragraphs, new ExtractedParagraph(kind, 0, text, List.of(codes)));
    }

    public void agreeToLosses() {
        revision.agreeToLosses(Staff.account("editor", Role.EDITOR));
    }
}
