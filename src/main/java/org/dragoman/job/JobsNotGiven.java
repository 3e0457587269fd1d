package org.dragoman.job;

import java.util.Map;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/** Several jobs were asked for and none was given, because some of them were refused. */
class JobsNotGiven extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Map<Language, Refusal> refusals;

    JobsNotGiven(Map<Language, Refusal> refusals) {
        super(refusals.keySet().toString());
        this.refusals = Map.copyOf(refusals);
    }

    /** Why, for each language that was refused. */
    Map<Language, Refusal> refusals() {
        return refusals;
    }
}
