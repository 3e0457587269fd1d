package org.dragoman.job;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.statement.Statement;

/** One statement on the board, with a cell for each language. */
record BoardRow(Heading heading, List<BoardCell> cells) {

    /** What is said of the statement itself. */
    record Heading(long id, String title, Language language, LocalDate dated, Statement.State state) {

        public boolean draft() {
            return state == Statement.State.DRAFT;
        }

        public boolean scheduled() {
            return state == Statement.State.SCHEDULED;
        }
    }
}
