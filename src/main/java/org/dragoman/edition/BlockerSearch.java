package org.dragoman.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.inspection.Inspection;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.AlignedLines;
import org.dragoman.segment.Segment;
import org.dragoman.statement.Statement;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;
import org.dragoman.web.Reach;
import org.jspecify.annotations.Nullable;

/** Finds everything that keeps a statement from being released, from the texts and the glossary as they are now. */
@ApplicationScoped
class BlockerSearch {
    private final Inspection inspection;
    private final Reach reach;

    @Inject
    BlockerSearch(Inspection inspection, Reach reach) {
        this.inspection = inspection;
        this.reach = reach;
    }

    Readiness readiness(Alignment alignment) {
        var languages = new ArrayList<Readiness.OfLanguage>();
        languages.add(source(alignment));
        var conflicts = conflicts(alignment.statement());
        alignment.jobs().keySet().forEach(language -> languages.add(target(alignment, language, conflicts)));
        var newest = Edition.newestReleasedOf(alignment.statement());
        var leftOut = Readiness.leftOut(languages, newest.orElse(null));
        var published = alignment.without(leftOut);
        var circumstances = new Circumstances(
                Edition.anotherHas(alignment.statement()),
                reach.isWrong(),
                newest.filter(edition -> saysTheSame(edition, published)).isPresent());
        return new Readiness(obstacles(published, circumstances), languages, leftOut, newest.orElse(null));
    }

    /**
     * What the text itself does not tell.
     *
     * @param addressTaken whether an edition of another statement has its address
     * @param addressLocal whether readers cannot reach the site
     * @param unchanged whether the newest edition says the same
     */
    record Circumstances(boolean addressTaken, boolean addressLocal, boolean unchanged) {}

    static Set<StatementBlocker> obstacles(Alignment alignment, Circumstances circumstances) {
        var statement = alignment.statement();
        var obstacles = EnumSet.noneOf(StatementBlocker.class);
        if (!statement.confirmed()) {
            obstacles.add(StatementBlocker.NOT_CONFIRMED);
        }
        if (alignment.jobs().isEmpty()) {
            obstacles.add(StatementBlocker.NO_JOB);
        }
        if (statement.state() == Statement.State.SCHEDULED) {
            obstacles.add(StatementBlocker.SCHEDULED);
        }
        if (circumstances.addressTaken()) {
            obstacles.add(StatementBlocker.ADDRESS_TAKEN);
        }
        if (circumstances.addressLocal()) {
            obstacles.add(StatementBlocker.ADDRESS_LOCAL);
        }
        var revision = alignment.revision();
        if (revision.lossesAgreedBy() == null && !revision.lostObjects().isEmpty()) {
            obstacles.add(StatementBlocker.LOSS_NOT_AGREED);
        }
        if (circumstances.unchanged()) {
            obstacles.add(StatementBlocker.UNCHANGED);
        }
        return obstacles;
    }

    private static boolean saysTheSame(Edition edition, Alignment alignment) {
        return edition.languages().equals(alignment.languages())
                && edition.lines().stream()
                        .map(AlignedLine::withoutProvenance)
                        .toList()
                        .equals(alignment.lines());
    }

    static Readiness.OfLanguage source(Alignment alignment) {
        int segments = alignment.order().size();
        return new Readiness.OfLanguage(
                alignment.statement().language(), null, false, segments, segments, losses(alignment), Remarks.NONE);
    }

    private static List<Blocker> losses(Alignment alignment) {
        if (alignment.revision().lossesAgreedBy() != null) {
            return List.of();
        }
        return alignment.order().segments().stream()
                .flatMap(segment -> AlignedLines.leftOut(segment).stream()
                        .map(what -> Blocker.unpublishable(
                                alignment.order().number(segment.id()), segment, Blocker.Kind.LOSS_NOT_AGREED, what)))
                .toList();
    }

    private Readiness.OfLanguage target(Alignment alignment, Language language, Set<Long> conflicts) {
        var job = Objects.requireNonNull(alignment.jobs().get(language));
        var translations = alignment.translations(language);
        var found = inspection.of(List.copyOf(translations.values()));
        var blockers = new ArrayList<Blocker>();
        var order = alignment.order();
        for (var segment : order.segments()) {
            if (segment.translatable()) {
                var place = new Place(order.number(segment.id()), segment, translations.get(segment.id()));
                blockers.addAll(place.blockers(conflicts, found));
            }
        }
        int translatable =
                (int) order.segments().stream().filter(Segment::translatable).count();
        int approved = (int) translations.values().stream()
                .filter(t -> t.state() == State.APPROVED)
                .count();
        return new Readiness.OfLanguage(
                language, job.id(), job.optional(), translatable, approved, blockers, Remarks.of(found.values()));
    }

    /** A segment with its translation, which may not have been handed out yet. */
    record Place(int number, Segment segment, @Nullable Translation translation) {

        List<Blocker> blockers(Set<Long> conflicts, Map<Long, List<Inspection.Found>> found) {
            var blockers = new ArrayList<Blocker>();
            if (translation == null || translation.state() != State.APPROVED) {
                blockers.add(Blocker.at(number, segment, Blocker.Kind.NOT_APPROVED));
            }
            if (translation != null && undecided(translation, conflicts)) {
                blockers.add(Blocker.at(number, segment, Blocker.Kind.OPEN_CONFLICT));
            }
            if (translation != null) {
                UnknownCodes.in(translation.text(), segment)
                        .forEach(code ->
                                blockers.add(Blocker.unpublishable(number, segment, Blocker.Kind.UNKNOWN_CODE, code)));
                found.getOrDefault(translation.id(), List.of()).stream()
                        .filter(Inspection.Found::blocks)
                        .forEach(f -> blockers.add(Blocker.error(number, segment, f.finding())));
            }
            return blockers;
        }
    }

    /** Whoever approved a text has decided for it. */
    private static boolean undecided(Translation translation, Set<Long> conflicts) {
        return translation.state() != State.APPROVED && conflicts.contains(translation.id());
    }

    private static Set<Long> conflicts(Statement statement) {
        var ids = new HashSet<Long>();
        Conflict.openIn(statement)
                .forEach(conflict -> ids.add(conflict.translation().id()));
        return ids;
    }
}
