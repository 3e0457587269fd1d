package org.dragoman.job;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form that changes a job. */
public class TermsForm {
    @RestForm
    @Nullable
    String translator;

    @RestForm
    @Nullable
    String reviewer;

    @RestForm
    @Nullable
    String deadline;

    @RestForm
    @Nullable
    String note;

    @RestForm
    List<String> optional = List.of();

    JobEntries entries() {
        return JobEntries.of(translator, reviewer, deadline, note, !optional.isEmpty());
    }
}
