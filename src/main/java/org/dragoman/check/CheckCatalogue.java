package org.dragoman.check;

import java.util.List;
import java.util.stream.Stream;

/** All checks there are: those of one pair, those of the glossary, and those across the segments of a statement. */
public final class CheckCatalogue {
    private static final List<String> BEYOND_THE_PAIR =
            List.of("TERM_MISSING", "TERM_FORBIDDEN", Consistency.TARGET, Consistency.SOURCE);

    private CheckCatalogue() {}

    /** The ids of all checks, in the order in which they are listed. */
    public static List<String> ids() {
        return Stream.concat(Checks.ids().stream(), BEYOND_THE_PAIR.stream()).toList();
    }

    public static boolean has(String check) {
        return ids().contains(check);
    }

    /** The severity that a check has of its own. */
    public static Severity severityOf(String check) {
        return switch (check) {
            case "TERM_MISSING", "TERM_FORBIDDEN" -> Severity.ERROR;
            case Consistency.TARGET, Consistency.SOURCE -> Severity.WARNING;
            default -> Checks.severityOf(check);
        };
    }
}
