package org.dragoman.markup;

/** Counts what paragraphs of one document stand in, so that one list is told from the next. */
public final class EnclosureNumbers {
    private int quotations;
    private int lists;
    private int tables;
    private int figures;

    public int nextQuotation() {
        return ++quotations;
    }

    public int nextList() {
        return ++lists;
    }

    public int nextTable() {
        return ++tables;
    }

    int nextFigure() {
        return ++figures;
    }
}
