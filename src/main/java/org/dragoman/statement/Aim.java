package org.dragoman.statement;

/** What a document is to become that somebody brings. */
public sealed interface Aim {

    /** A statement of its own. */
    record NewOne(Proposal proposal) implements Aim {}

    /**
     * A proposal for the next revision of a statement.
     *
     * @param title blank to keep the title, or to follow the document if the title was taken from it
     */
    record NextRevision(long statement, String title) implements Aim {}
}
