package org.dragoman.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;

/** Which translations of a job the review shows. */
enum ReviewFilter {
    AWAITING(t -> t.state() == State.TRANSLATED),
    SENT_BACK(t -> t.state() == State.DRAFT && t.reason() != null),
    APPROVED(t -> t.state() == State.APPROVED),
    ALL(t -> true);

    private final Predicate<Translation> filter;

    ReviewFilter(Predicate<Translation> filter) {
        this.filter = filter;
    }

    /** What a query asks for; those that await a decision when it asks for nothing known. */
    static ReviewFilter of(String name) {
        return Arrays.stream(values())
                .filter(s -> s.param().equals(name))
                .findFirst()
                .orElse(AWAITING);
    }

    boolean shows(Translation translation) {
        return filter.test(translation);
    }

    String param() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String label(ReviewMessages words) {
        return switch (this) {
            case AWAITING -> words.awaiting();
            case SENT_BACK -> words.sent_back();
            case APPROVED -> words.approved();
            case ALL -> words.all();
        };
    }
}
