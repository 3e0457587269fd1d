package org.dragoman.statement;

/** Whoever shows what paragraphs stand in: one answer for each kind that there is. */
public interface EnclosureRenderer<R> {
    R quotation(Enclosure.Quotation quotation);

    R item(Enclosure.Item item);

    R cell(Enclosure.Cell cell);

    R description(Enclosure.Description description);

    R captioned(Enclosure.Captioned captioned);

    R note(Enclosure.Note note);
}
