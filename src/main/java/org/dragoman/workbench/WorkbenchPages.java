package org.dragoman.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.glossary.Glossary;
import org.dragoman.inspection.Gradings;
import org.dragoman.inspection.Inspection;
import org.dragoman.inspection.Inspection.Found;
import org.dragoman.job.Job;
import org.dragoman.job.Progress;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.Translation;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;
import org.jspecify.annotations.Nullable;

/** Shows jobs to those who may see them. The number of its queries does not grow with the length of a statement. */
@ApplicationScoped
class WorkbenchPages {
    private final JobAccess access;
    private final Inspection inspection;
    private final Glossary glossary;
    private final WorkbenchHelper helper;
    private final Gradings gradings;
    private final WebConfig config;
    private final Interface ui;

    @Inject
    WorkbenchPages(
            JobAccess access,
            Inspection inspection,
            Glossary glossary,
            WorkbenchHelper helper,
            Gradings gradings,
            WebConfig config,
            Interface ui) {
        this.ui = ui;
        this.gradings = gradings;
        this.access = access;
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
     * A whole job, or the part of it in which a segment stands.
     *
     * @param active the id of the translation that is to be open; the first that waits for its translator where null
     */
    @Transactional
    public WorkbenchPage page(long jobId, WorkbenchFilter show, @Nullable Long active, Account by) {
        WorkbenchPeople.readAll(jobId, active == null ? 0 : active);
        var job = access.job(jobId, by);
        var segments = PlacedSegment.of(job, inspection, by);
        var listed = segments.stream().filter(show::lists).toList();
        var open = opened(listed, active);
        var cut = WorkbenchWindow.around(listed, open.orElse(null));
        var layout = new WorkbenchRows(glossary.lexicon());
        return new WorkbenchPage(
                WorkbenchJob.of(job, progress(segments), config.address()),
                cut.segments().stream().map(layout::of).toList(),
                counts(segments),
                open.map(s -> help(s, layout.of(s), segments)).orElse(null),
                conflicts(job, by),
                range(segments),
                gradings.offIn(job.statement().id()),
                cut.window());
    }

    private WorkbenchHelp help(PlacedSegment open, WorkbenchRow row, List<PlacedSegment> all) {
        var translation = Objects.requireNonNull(open.translation());
        return helper.help(translation, row, open.found(), open.waivers())
                .withMatches(helper.matches(translation, text(all, open.number() - 1), text(all, open.number() + 1)));
    }

    private static @Nullable String text(List<PlacedSegment> all, int number) {
        return number < 1 || number > all.size()
                ? null
                : all.get(number - 1).segment().text();
    }

    /** The corner of one translation. */
    @Transactional
    public Corner corner(long jobId, long translationId, Account by) {
        return corner(opened(jobId, translationId, by), true, by);
    }

    /**
     * A translation in its job, for those who may see it there.
     *
     * @throws Refusal when there is none, or it is not for this account to see
     */
    private OpenedTranslation opened(long jobId, long translationId, Account by) {
        return seen(OpenedTranslation.of(jobId, translationId), by);
    }

    /** The same with the translation locked against others until the transaction ends. */
    OpenedTranslation locked(long jobId, long translationId, Account by) {
        return seen(OpenedTranslation.locked(jobId, translationId), by);
    }

    private OpenedTranslation seen(Optional<OpenedTranslation> found, Account by) {
        var opened = found.orElseThrow(Refusal::notFound);
        if (!opened.translation().assignee().is(by)) {
            access.mustSee(opened.job(), by);
        }
        return opened;
    }

    /** @param withMatches whether to ask the memory too; what it has does not change with the translation */
    Corner corner(OpenedTranslation opened, boolean withMatches, Account by) {
        var translation = opened.translation();
        var waivers = opened.waivers();
        var found = inspection.of(translation, waivers);
        var place = JobPlace.of(opened);
        var row = row(place, translation, found, by);
        var help = helper.help(translation, row, found, waivers);
        return new Corner(
                WorkbenchJob.of(opened.job(), place.progress(), config.address()),
                row,
                withMatches ? help.withMatches(helper.matches(translation)) : help,
                opened.disputed() ? opened.conflicts(by) : List.of());
    }

    /** What the checks and the glossary would say about a translation if it had another text. Nothing is stored. */
    @Transactional
    public Glance glance(long jobId, long translationId, String text, Account by) {
        var opened = opened(jobId, translationId, by);
        var translation = opened.translation();
        var waivers = opened.waivers();
        var found = inspection.of(translation, text, waivers);
        var place = JobPlace.of(opened);
        var checked = helper.checked(translation, text, row(place, translation, found, by), found, waivers);
        return new Glance(WorkbenchJob.of(opened.job(), place.progress(), config.address()), checked);
    }

    private WorkbenchRow row(JobPlace place, Translation translation, List<Found> found, Account by) {
        var placed = PlacedSegment.of(place.number(), translation.segment(), translation, found, List.of(), by);
        return new WorkbenchRows(glossary.lexicon()).of(placed);
    }

    private static Optional<PlacedSegment> opened(List<PlacedSegment> listed, @Nullable Long active) {
        var open = listed.stream().filter(PlacedSegment::translatable).toList();
        return open.stream()
                .filter(s -> active != null && s.shown().id() == active)
                .findFirst()
                .or(() -> open.stream().filter(PlacedSegment::awaited).findFirst())
                .or(() -> open.stream().findFirst());
    }

    private static Progress progress(List<PlacedSegment> segments) {
        return Progress.of(segments.stream()
                .filter(PlacedSegment::translatable)
                .collect(Collectors.groupingBy(s -> s.shown().state(), Collectors.summingInt(s -> 1))));
    }

    private static List<WorkbenchPage.Count> counts(List<PlacedSegment> segments) {
        return Arrays.stream(WorkbenchFilter.values())
                .map(show -> new WorkbenchPage.Count(
                        show, segments.stream().filter(show::lists).count()))
                .toList();
    }

    /** Their own segments as {@code 3–7, 9}; empty when all that can be written are theirs, or none. */
    private String range(List<PlacedSegment> segments) {
        var open = segments.stream().filter(PlacedSegment::translatable).toList();
        var own = open.stream()
                .filter(s -> s.shown().mine())
                .map(PlacedSegment::number)
                .toList();
        var others = open.stream().anyMatch(s -> !s.shown().mine() && s.shown().unfinished());
        return own.isEmpty() || !others ? "" : SegmentNumbers.of(own, ui.language());
    }

    private static List<WorkbenchConflict> conflicts(Job job, Account by) {
        return Conflict.openOf(job.statement(), job.language()).stream()
                .filter(c -> c.author().is(by) || c.translation().assignee().is(by))
                .map(WorkbenchConflict::of)
                .toList();
    }
}
