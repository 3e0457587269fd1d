package org.dragoman.okapi;

/** Counts what paragraphs of one document stand in, so that one list is told from the next. */
final class EnclosureNumbers {
    private int quotations;
    private int lists;
    private int tables;

    int nextQuotation() {
        return ++quotations;
    }

    int nextList() {
        return ++lists;
    }

    int nextTable() {
        return ++tables;
    }
}
