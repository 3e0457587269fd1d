package org.dragoman.job;

import java.util.Arrays;
import java.util.Locale;
import org.dragoman.language.Language;

/** Which statements the board shows. */
enum BoardFilter {
    ALL("true"),
    TO_ASSIGN("s.releasedEdition is null and " + Conditions.GIVEN + " < " + Language.TARGETS),
    UNDER_WAY("exists (" + Conditions.UNFINISHED + ")"),
    LATE("exists (" + Conditions.UNFINISHED + " and j.deadline < instant)"),
    DONE(Conditions.GIVEN + " = " + Language.TARGETS + " and not exists (" + Conditions.UNFINISHED + ")"),
    RELEASED("s.releasedEdition is not null");

    private static final class Conditions {
        static final String GIVEN = "(select count(j) from Job j where j.statement = s)";
        static final String UNFINISHED =
                "from Job j where j.statement = s and exists (from Translation t join LivingSegment l on l.id = t.segment.id"
                        + " where t.language = j.language and l.statement = s and t.state <> APPROVED)";
    }

    private final String condition;

    BoardFilter(String condition) {
        this.condition = condition;
    }

    /** What holds of the statements {@code s} that are shown, in the query language. */
    String condition() {
        return condition;
    }

    /** The name in an address: {@code to-assign}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The filter that an address names; all statements where it names none. */
    static BoardFilter ofTag(String tag) {
        return Arrays.stream(values())
                .filter(f -> f.tag().equals(tag))
                .findFirst()
                .orElse(ALL);
    }
}
