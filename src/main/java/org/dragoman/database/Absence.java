package org.dragoman.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The database is away: a passing state, in which nothing is wrong with what was asked of it. */
public final class Absence {
    /** A connection that is not there or breaks off, and a server that ends or begins (PostgreSQL, appendix A). */
    private static final List<String> STATES = List.of("08", "57P");

    private Absence() {}

    /** Whether something failed for that reason. */
    public static boolean isBehind(@Nullable Throwable failure) {
        if (failure == null) {
            return false;
        }
        return failure instanceof SQLException e && isAway(e)
                || Stream.concat(Stream.of(failure.getSuppressed()), Stream.ofNullable(failure.getCause()))
                        .anyMatch(Absence::isBehind);
    }

    /** The pool has no code for what it did not get in time. */
    private static boolean isAway(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                ? String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout")
                : STATES.stream().anyMatch(state::startsWith);
    }
}
