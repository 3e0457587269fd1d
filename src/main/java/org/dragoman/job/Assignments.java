package org.dragoman.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Trail;
import org.dragoman.job.JobLetter.Kind;
import org.dragoman.language.Language;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.statement.Revision;
import org.dragoman.statement.Statement;
import org.dragoman.statement.Statements;
import org.dragoman.translation.FourEyes;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Gives jobs to people and takes them back. Each call lands whole or not at all, is written to the trail, and tells the
 * people concerned by e-mail once it has succeeded.
 */
@ApplicationScoped
public class Assignments {
    private final FourEyes fourEyes;
    private final Trail trail;
    private final Event<JobLetter> letters;

    @Inject
    Assignments(FourEyes fourEyes, Trail trail, Event<JobLetter> letters) {
        this.fourEyes = fourEyes;
        this.trail = trail;
        this.letters = letters;
    }

    /** Gives the job of translating a confirmed statement into a language that has none yet. */
    @Transactional
    public Job give(Statement statement, Language language, Job.Terms terms, Account by) {
        var job = arrange(statement, language, terms, by);
        tell(by, JobLetter.about(Kind.TRANSLATE, job, job.translator()));
        tell(by, JobLetter.about(Kind.REVIEW, job, job.reviewer()));
        return job;
    }

    /** The same where nobody need be told. */
    @Transactional
    public Job arrange(Statement statement, Language language, Job.Terms terms, Account by) {
        by.mustHold(Role.EDITOR);
        var locked = Statement.locked(statement.id()).orElseThrow(Refusal::notFound);
        if (Job.of(locked, language).isPresent()) {
            throw Refusal.conflict("already-given", JobMessages.class, m -> m.already_given(language.endonym()));
        }
        Revision.newestOf(locked).mustLoseNothingUnseen();
        var job = new Job(locked, language, terms, fourEyes);
        job.persist();
        new JobHoldings(job).open();
        record("job.given", job, null, described(job), by);
        return job;
    }

    /**
     * Gives jobs in several languages, all of them or none.
     *
     * @throws JobsNotGiven with the refusal of each language that was refused
     */
    @Transactional
    List<Job> give(Statement statement, Map<Language, Job.Terms> terms, Account by) {
        var refusals = new EnumMap<Language, Refusal>(Language.class);
        var jobs = new ArrayList<Job>();
        terms.forEach((language, wanted) -> {
            try {
                jobs.add(give(statement, language, wanted, by));
            } catch (Refusal refusal) {
                refusals.put(language, refusal);
            }
        });
        if (!refusals.isEmpty()) {
            throw new JobsNotGiven(refusals);
        }
        return jobs;
    }

    /** Changes people, deadline or note. What the old translator held and is not approved goes to the new one. */
    @Transactional
    public void reassign(Job job, Job.Terms terms, Account by) {
        by.mustHold(Role.EDITOR);
        var locked = locked(job);
        var before = locked.terms();
        var described = described(locked);
        var holdings = new JobHoldings(locked);
        locked.agree(terms, fourEyes);
        if (!before.translator().is(terms.translator())) {
            holdings.pass(before.translator(), terms.translator());
        }
        mustNotHoldShares(holdings, terms.reviewer());
        record("job.reassigned", locked, described, described(locked), by);
        tellOfChange(locked, before, holdings, by);
    }

    private void mustNotHoldShares(JobHoldings holdings, Account reviewer) {
        if (fourEyes.fourEyes() && holdings.holders().stream().anyMatch(reviewer::is)) {
            throw Refusal.badInput("same-person", JobMessages.class, m -> m.same_person(reviewer.displayName()));
        }
    }

    private void tellOfChange(Job job, Job.Terms before, JobHoldings holdings, Account by) {
        var after = job.terms();
        tellOfHandover(Kind.TRANSLATE, job, before.translator(), after.translator(), by);
        tellOfHandover(Kind.REVIEW, job, before.reviewer(), after.reviewer(), by);
        if (before.deadline().equals(after.deadline()) && before.note().equals(after.note())) {
            return;
        }
        if (before.reviewer().is(after.reviewer())) {
            tell(by, JobLetter.about(Kind.CHANGED, job, after.reviewer()));
        }
        holdings.holders().stream()
                .filter(holder -> holder.is(before.translator()) || !holder.is(after.translator()))
                .forEach(holder -> tell(by, JobLetter.about(Kind.CHANGED, job, holder)));
    }

    private void tellOfHandover(Kind kind, Job job, Account from, Account to, Account by) {
        if (!from.is(to)) {
            tell(by, JobLetter.about(Kind.RELIEVED, job, from));
            tell(by, JobLetter.about(kind, job, to));
        }
    }

    /** Hands a range of segments, in reading order and without what is approved, to another translator. */
    @Transactional
    public void share(Job job, long firstSegmentId, long lastSegmentId, Account translator, Account by) {
        by.mustHold(Role.EDITOR);
        var locked = locked(job);
        locked.mustBeShareableWith(translator, fourEyes);
        var range = SegmentRange.of(ReadingOrder.of(locked.statement()), firstSegmentId, lastSegmentId);
        if (new JobHoldings(locked).pass(range.segments(), translator) == 0) {
            throw Refusal.conflict("nothing-to-share", JobMessages.class, JobMessages::nothing_to_share);
        }
        record("job.shared", locked, null, range.numbers() + ": " + translator.username(), by);
        tell(by, new JobLetter(Kind.SHARE, locked, translator, range.first(), range.last()));
    }

    /** Takes a job back that nobody has begun. */
    @Transactional
    public void cancel(Job job, Account by) {
        by.mustHold(Role.EDITOR);
        var locked = locked(job);
        locked.statement().mustNotBeScheduled();
        var holdings = new JobHoldings(locked);
        if (holdings.begun()) {
            throw Refusal.conflict("work-begun", JobMessages.class, JobMessages::work_begun);
        }
        holdings.holders().forEach(holder -> tell(by, JobLetter.about(Kind.CANCELLED, locked, holder)));
        tell(by, JobLetter.about(Kind.CANCELLED, locked, locked.reviewer()));
        record("job.cancelled", locked, described(locked), null, by);
        holdings.close();
        locked.delete();
    }

    private static Job locked(Job job) {
        return Job.locked(job.id()).orElseThrow(Refusal::notFound);
    }

    private void tell(Account by, JobLetter letter) {
        if (!letter.to().is(by)) {
            letters.fire(letter);
        }
    }

    private void record(String action, Job job, @Nullable String from, @Nullable String to, Account by) {
        var deed = Statements.deed(action, job.statement());
        trail.record(by.username(), deed.changing(labelled(job, from), labelled(job, to)));
    }

    private static @Nullable String labelled(Job job, @Nullable String text) {
        return text == null ? null : job.language() + ": " + text;
    }

    private static String described(Job job) {
        var people = job.translator().username() + " → " + job.reviewer().username();
        return people + " · " + job.deadline() + (job.optional() ? " · optional" : "")
                + (job.note().isEmpty() ? "" : " · " + job.note());
    }
}
