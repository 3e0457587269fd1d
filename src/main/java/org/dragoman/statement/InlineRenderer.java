package org.dragoman.statement;

/** Whoever shows inline content: one answer for each kind that there is. */
public interface InlineRenderer<R> {
    R formatting(Inline.Formatting formatting);

    R link(Inline.Link link);

    R noteMark(Inline.NoteMark mark);

    R image(Inline.Image image);

    R printed(Inline.Printed printed);

    R abbreviation(Inline.Abbreviation abbreviation);

    R direction(Inline.Direction direction);

    R foreign(Inline.Foreign foreign);

    R unknown(Inline.Unknown unknown);
}
