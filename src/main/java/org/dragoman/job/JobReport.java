package org.dragoman.job;

import java.time.Instant;
import org.dragoman.web.Tagged;

/** A job as the API shows it; people by their usernames, the statement by its id. */
record JobReport(
        long id,
        long statement,
        String language,
        String translator,
        String reviewer,
        Instant deadline,
        String note,
        boolean optional,
        boolean late,
        Progress progress,
        int version)
        implements Tagged {

    static JobReport of(JobLine job, Progress progress) {
        return new JobReport(
                job.id(),
                job.statement(),
                job.language().tag(),
                job.translator(),
                job.reviewer(),
                job.deadline(),
                job.note(),
                job.optional(),
                job.isLate(progress),
                progress,
                job.version());
    }

    @Override
    public String tag() {
        return String.valueOf(version);
    }
}
