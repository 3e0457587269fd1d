package org.dragoman.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.glossary.Glossary;
import org.dragoman.inspection.Inspection;
import org.dragoman.inspection.Inspection.Found;
import org.dragoman.job.Job;
import org.dragoman.job.Progress;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;
import org.dragoman.web.WebConfig;
import org.jspecify.annotations.Nullable;

/** Shows jobs to those who may see them. The number of its queries does not grow with the length of a statement. */
@ApplicationScoped
class WorkbenchPages {
    private final JobAccess door;
    private final Inspection inspection;
    private final Glossary glossary;
    private final WorkbenchHelper helper;
    private final WebConfig config;

    @Inject
    WorkbenchPages(JobAccess door, Inspection inspection, Glossary glossary, WorkbenchHelper helper, WebConfig config) {
        this.door = door;
        this.inspection = inspection;
        this.glossary = glossary;
        this.helper = helper;
        this.config = config;
    }

    /** One translation with all that stands beside it, after something was done to it. */
    record Corner(WorkbenchJob job, WorkbenchRow row, WorkbenchHelp help, List<WorkbenchConflict> conflicts) {}

    /** What there is to say about a text that is just being typed. */
    record Glance(WorkbenchJob job, WorkbenchChecked checked) {}

    /**
     * A whole job.
     *
     * @param active the id of the translation that is to be open; the first that waits for its translator where null
     */
    @Transactional
    public WorkbenchPage page(long jobId, WorkbenchFilter show, @Nullable Long active, Account by) {
        var job = door.job(jobId, by);
        var rows = rows(job, by);
        var listed = rows.stream().filter(show::lists).toList();
        var help = opened(listed, active)
                .map(row -> help(Translation.withId(cell(row).id()).orElseThrow(), row));
        var progress = progress(rows);
        return new WorkbenchPage(
                WorkbenchJob.of(job, progress, config.address()),
                listed,
                counts(rows),
                help.orElse(null),
                conflicts(job, by),
                range(rows));
    }

    /** The corner of one translation. */
    @Transactional
    public Corner corner(long jobId, long translationId, Account by) {
        var job = door.job(jobId, translationId, by);
        var translation = Translation.withId(translationId).orElseThrow();
        var found = inspection.of(translation);
        var row = row(translation, found, by);
        var conflicts = conflicts(job, by).stream()
                .filter(c -> c.translation() == translationId)
                .toList();
        var help = helper.help(translation, row, found);
        return new Corner(WorkbenchJob.of(job, progress(job), config.address()), row, help, conflicts);
    }

    /** What the checks and the glossary would say about a translation if it had another text. Nothing is stored. */
    @Transactional
    public Glance glance(long jobId, long translationId, String text, Account by) {
        var job = door.job(jobId, translationId, by);
        var translation = Translation.withId(translationId).orElseThrow();
        var found = inspection.of(translation, text);
        var checked = helper.checked(translation, text, row(translation, found, by), found);
        return new Glance(WorkbenchJob.of(job, progress(job), config.address()), checked);
    }

    private WorkbenchRow row(Translation translation, List<Found> found, Account by) {
        var segment = translation.segment();
        return new WorkbenchRows(glossary.lexicon(), by)
                .of(ReadingOrder.numberOf(segment), segment, translation, found);
    }

    private WorkbenchHelp help(Translation translation, WorkbenchRow row) {
        return helper.help(translation, row, inspection.of(translation));
    }

    private List<WorkbenchRow> rows(Job job, Account by) {
        var all = Translation.of(job.statement(), job.language());
        var found = inspection.of(all);
        var bySegment = all.stream().collect(Collectors.toMap(t -> t.segment().id(), Function.identity()));
        var layout = new WorkbenchRows(glossary.lexicon(), by);
        var rows = new ArrayList<WorkbenchRow>();
        var order = ReadingOrder.of(job.statement());
        for (var segment : order.segments()) {
            var translation = bySegment.get(segment.id());
            long id = translation == null ? 0 : translation.id();
            rows.add(layout.of(order.number(segment.id()), segment, translation, found.getOrDefault(id, List.of())));
        }
        return rows;
    }

    private static Optional<WorkbenchRow> opened(List<WorkbenchRow> rows, @Nullable Long active) {
        var open = rows.stream().filter(r -> r.cell() != null).toList();
        return open.stream()
                .filter(r -> active != null && cell(r).id() == active)
                .findFirst()
                .or(() -> open.stream()
                        .filter(r -> cell(r).mine() && cell(r).unfinished())
                        .findFirst())
                .or(() -> open.stream().findFirst());
    }

    private static WorkbenchCell cell(WorkbenchRow row) {
        return Optional.ofNullable(row.cell()).orElseThrow();
    }

    private static Progress progress(List<WorkbenchRow> rows) {
        return Progress.of(rows.stream()
                .filter(r -> r.cell() != null)
                .collect(Collectors.groupingBy(r -> cell(r).state(), Collectors.summingInt(r -> 1))));
    }

    private static Progress progress(Job job) {
        var counts = Translation.getEntityManager()
                .createQuery(
                        "select t.state, count(t) from Translation t join LivingSegment l on l.id = t.segment.id"
                                + " where t.language = ?1 and l.translatable and l.statement = ?2 group by t.state",
                        Object[].class)
                .setParameter(1, job.language())
                .setParameter(2, job.statement())
                .getResultList();
        return Progress.of(
                counts.stream().collect(Collectors.toMap(c -> (State) c[0], c -> ((Number) c[1]).intValue())));
    }

    private static List<WorkbenchPage.Count> counts(List<WorkbenchRow> rows) {
        return Arrays.stream(WorkbenchFilter.values())
                .map(show -> new WorkbenchPage.Count(
                        show, rows.stream().filter(show::lists).count()))
                .toList();
    }

    /** Their own segments as {@code 3–7, 9}; empty when all that can be written are theirs, or none. */
    private static String range(List<WorkbenchRow> rows) {
        var open = rows.stream().filter(r -> r.cell() != null).toList();
        var own = open.stream()
                .filter(r -> cell(r).mine())
                .map(WorkbenchRow::number)
                .toList();
        var others = open.stream().anyMatch(r -> !cell(r).mine() && cell(r).unfinished());
        return own.isEmpty() || !others ? "" : SegmentNumbers.of(own);
    }

    private static List<WorkbenchConflict> conflicts(Job job, Account by) {
        return Conflict.openOf(job.statement(), job.language()).stream()
                .filter(c -> c.author().is(by) || c.translation().assignee().is(by))
                .map(WorkbenchConflict::of)
                .toList();
    }
}
