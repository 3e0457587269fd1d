package org.dragoman.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.dragoman.account.Account;
import org.dragoman.job.JobLetter.Kind;
import org.dragoman.revision.Revising;

/** Lets the jobs of a statement go on with a newer revision of it, and tells the people who have a part in them. */
@ApplicationScoped
class RevisedJobs {
    private final Event<JobLetter> letters;

    @Inject
    RevisedJobs(Event<JobLetter> letters) {
        this.letters = letters;
    }

    void follow(@Observes Revising.Revised revised) {
        for (var job : Job.of(revised.revision().statement())) {
            var holdings = new JobHoldings(job);
            holdings.fill();
            tell(job, holdings, revised.by());
        }
    }

    private void tell(Job job, JobHoldings holdings, Account by) {
        var people = new LinkedHashMap<Long, Account>();
        holdings.holders().forEach(holder -> people.put(holder.id(), holder));
        people.put(job.translator().id(), job.translator());
        people.put(job.reviewer().id(), job.reviewer());
        people.values().stream()
                .filter(person -> !person.is(by) && !person.disabled())
                .forEach(person -> letters.fire(JobLetter.about(Kind.REVISED, job, person)));
    }
}
