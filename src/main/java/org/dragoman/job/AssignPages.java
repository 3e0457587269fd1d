package org.dragoman.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.statement.Statement;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;

/** Reads what the page of jobs shows, in a handful of queries. */
@ApplicationScoped
class AssignPages {
    private final Deadlines deadlines;
    private final Interface ui;

    @Inject
    AssignPages(Deadlines deadlines, Interface ui) {
        this.deadlines = deadlines;
        this.ui = ui;
    }

    /** The jobs of a statement, with what was typed and refused in place of what is stored. */
    @Transactional
    AssignPage read(long statementId, RefusedAssignment tried) {
        var statement = Statement.withId(statementId).orElseThrow(Refusal::notFound);
        var jobs = JobLines.of(List.of(statementId)).stream().collect(Collectors.toMap(JobLine::language, job -> job));
        var pool = EligiblePerson.Pool.read();
        var shares = Shares.of(statement);
        var offers = Arrays.stream(Language.values())
                .filter(language -> language != statement.language() && !jobs.containsKey(language))
                .map(language -> offer(language, tried, pool))
                .toList();
        var progress = JobLines.progress(List.of(statementId));
        var given = Arrays.stream(Language.values())
                .filter(jobs::containsKey)
                .map(jobs::get)
                .map(job -> new BoardCell.Work(job, progress.getOrDefault(job.key(), Progress.NONE), List.of()))
                .map(work -> given(work, tried, shares, pool))
                .toList();
        return new AssignPage(heading(statement), offers, given, shares.segments());
    }

    private static BoardRow.Heading heading(Statement statement) {
        return new BoardRow.Heading(
                statement.id(),
                statement.title(),
                statement.language(),
                statement.dated(),
                statement.state(),
                statement.releasedEdition());
    }

    private AssignPage.Offer offer(Language language, RefusedAssignment tried, EligiblePerson.Pool pool) {
        var choice = choice(language, pool);
        var proposed = new JobEntries(
                onlyOne(choice.translators()),
                onlyOne(choice.reviewers()),
                ui.dateTimeField(deadlines.usual()),
                "",
                false);
        return new AssignPage.Offer(
                language,
                tried.chosen().contains(language),
                tried.entries().getOrDefault(language, proposed),
                tried.errors().get(language),
                choice);
    }

    /** Where there is no choice, nobody has to make it. */
    private static String onlyOne(List<EligiblePerson> people) {
        return people.size() == 1 ? people.get(0).username() : "";
    }

    private AssignPage.Given given(
            BoardCell.Work work, RefusedAssignment tried, Shares shares, EligiblePerson.Pool pool) {
        var job = work.job();
        var stored = new JobEntries(
                job.translator(), job.reviewer(), ui.dateTimeField(job.deadline()), job.note(), job.optional());
        var share = tried.share();
        return new AssignPage.Given(
                work,
                tried.entries().getOrDefault(job.language(), stored),
                shares.byLanguage().getOrDefault(job.language(), List.of()),
                tried.errors().get(job.language()),
                share != null && share.language() == job.language() ? share : null,
                choice(job.language(), pool));
    }

    private static AssignPage.Candidates choice(Language language, EligiblePerson.Pool pool) {
        return new AssignPage.Candidates(pool.able(Role.TRANSLATOR, language), pool.able(Role.REVIEWER, language));
    }
}
