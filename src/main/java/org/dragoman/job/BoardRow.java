package org.dragoman.job;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.statement.Statement;
import org.jspecify.annotations.Nullable;

/** One statement on the board, with a cell for each language. */
record BoardRow(Heading heading, List<BoardCell> cells) {

    /**
     * What is said of the statement itself.
     *
     * @param released the number of its newest public edition
     */
    record Heading(
            long id,
            String title,
            Language language,
            LocalDate dated,
            Statement.State state,
            @Nullable Integer released) {

        public boolean draft() {
            return state == Statement.State.DRAFT;
        }

        public boolean scheduled() {
            return state == Statement.State.SCHEDULED;
        }
    }
}
