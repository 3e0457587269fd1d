package org.dragoman.okapi;

import org.dragoman.statement.Enclosure;
import org.dragoman.statement.EnclosureRenderer;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;

/** Tells the lists, tables and notes of a document that stands inside another from those of the other. */
final class ChunkNumbers implements EnclosureRenderer<Enclosure> {
    private static final int EACH = 10_000;

    private final int chunk;

    /** @param chunk which of its document, from 1 */
    ChunkNumbers(int chunk) {
        this.chunk = chunk;
    }

    ExtractedParagraph renumbered(ExtractedParagraph paragraph) {
        var codes = paragraph.codes().stream().map(this::renumbered).toList();
        var around = paragraph.enclosures().stream()
                .map(enclosure -> enclosure.shownBy(this))
                .toList();
        return new ExtractedParagraph(paragraph.kind(), paragraph.level(), paragraph.text(), codes, around);
    }

    private InlineCode renumbered(InlineCode code) {
        return code.content() instanceof Inline.NoteMark mark
                ? new InlineCode(code.number(), code.kind(), new Inline.NoteMark(name(mark.note())))
                : code;
    }

    /** The first word tells footnotes from endnotes. */
    private String name(String note) {
        return note.contains(" ") ? note.replaceFirst(" ", " " + chunk + ":") : chunk + ":" + note;
    }

    private int apart(int number) {
        return chunk * EACH + number;
    }

    @Override
    public Enclosure quotation(Enclosure.Quotation quotation) {
        return new Enclosure.Quotation(apart(quotation.quotation()));
    }

    @Override
    public Enclosure item(Enclosure.Item item) {
        return new Enclosure.Item(apart(item.list()), item.numbering(), item.item(), item.label());
    }

    @Override
    public Enclosure cell(Enclosure.Cell cell) {
        return new Enclosure.Cell(
                apart(cell.table()),
                cell.row(),
                cell.column(),
                cell.header(),
                cell.columns(),
                cell.rows(),
                cell.heads());
    }

    @Override
    public Enclosure description(Enclosure.Description description) {
        return new Enclosure.Description(apart(description.list()), description.part(), description.term());
    }

    @Override
    public Enclosure captioned(Enclosure.Captioned captioned) {
        return new Enclosure.Captioned(captioned.sort(), apart(captioned.number()), captioned.caption());
    }

    @Override
    public Enclosure note(Enclosure.Note note) {
        return new Enclosure.Note(name(note.note()));
    }
}
