package org.dragoman.statement;

import org.dragoman.language.Language;

/** What the head of a page about a statement needs of it. */
public record StatementHead(long id, String title, Language language) {
    public static StatementHead of(Statement statement) {
        return new StatementHead(statement.id(), statement.title(), statement.language());
    }
}
