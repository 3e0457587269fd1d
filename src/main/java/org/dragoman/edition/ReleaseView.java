package org.dragoman.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.consequence.Corrigenda;
import org.dragoman.consequence.PossibleCorrigendum;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.statement.Statement;
import org.dragoman.web.Interface;
import org.jspecify.annotations.Nullable;

/** Lays out before a publisher how far a statement is from its release. */
@ApplicationScoped
class ReleaseView {
    private static final int LINKS = 12;

    private final Releasing releasing;
    private final BlockerWords words;
    private final Corrigenda corrigenda;
    private final Interface ui;

    @Inject
    ReleaseView(Releasing releasing, BlockerWords words, Corrigenda corrigenda, Interface ui) {
        this.corrigenda = corrigenda;
        this.releasing = releasing;
        this.words = words;
        this.ui = ui;
    }

    ReleasePage of(Statement statement, Account reader, ReleasePage.Form form) {
        var alignment = Alignment.of(statement);
        var readiness = releasing.readiness(alignment);
        var machineMade = Origins.machineMade(statement);
        var language = ui.language();
        return new ReleasePage(
                new ReleasePage.Subject(statement.id(), statement.title(), statement.language(), statement.dated()),
                reader.has(Role.PUBLISHER),
                readiness.ready(),
                readiness.released(),
                readiness.obstacles().stream().map(o -> words.of(o, language)).toList(),
                readiness.languages().stream()
                        .map(one -> card(
                                one,
                                readiness.leftOut().contains(one.language()),
                                machineMade.getOrDefault(one.language(), 0L)))
                        .toList(),
                without(readiness),
                Edition.of(statement).stream().map(this::request).toList(),
                doubts(alignment, readiness.replaced()),
                corrigendum(alignment.without(readiness.leftOut()), readiness, form),
                form);
    }

    private List<ReleasePage.DoubtedPassage> doubts(Alignment alignment, @Nullable Edition newest) {
        var doubts = newest == null ? List.<PossibleCorrigendum>of() : corrigenda.under(newest.path());
        if (newest == null || doubts.isEmpty()) {
            return List.of();
        }
        var segments = newest.lines().stream().collect(Collectors.toMap(AlignedLine::number, AlignedLine::segmentId));
        return doubts.stream()
                .flatMap(doubt -> Stream.ofNullable(alignment.jobs().get(doubt.language()))
                        .map(job -> doubted(doubt, job.id(), segments)))
                .toList();
    }

    /** Reviewers send back there what is to be worded anew. */
    private static ReleasePage.DoubtedPassage doubted(
            PossibleCorrigendum doubt, long job, Map<Integer, Long> segments) {
        int number = EditionPassages.number(doubt.link());
        return new ReleasePage.DoubtedPassage(
                doubt.language(),
                doubt.target(),
                number,
                "/reviews/" + job + "?show=all#segment-" + segments.get(number));
    }

    private static ReleasePage.@Nullable Corrigendum corrigendum(
            Alignment alignment, Readiness readiness, ReleasePage.Form form) {
        var replaced = readiness.replaced();
        if (replaced == null || readiness.obstacles().contains(StatementBlocker.UNCHANGED)) {
            return null;
        }
        var notes = alignment.languages().stream()
                .map(l -> new ReleasePage.WrittenNote(l, form.notes().texts().getOrDefault(l, "")))
                .toList();
        var changes = EditionChanges.between(replaced, alignment.languages(), alignment.lines());
        return new ReleasePage.Corrigendum(
                replaced.number(), notes, ChangesTable.of(changes, replaced.path(), null, changes.languages()));
    }

    private static List<Language> without(Readiness readiness) {
        return Arrays.stream(Language.values())
                .filter(l -> readiness.languages().stream().noneMatch(one -> one.language() == l))
                .toList();
    }

    private ReleasePage.Card card(Readiness.OfLanguage one, boolean leftOut, long machine) {
        var groups = Arrays.stream(Blocker.Kind.values())
                .filter(kind -> one.count(kind) > 0)
                .map(kind -> group(one, kind))
                .toList();
        return new ReleasePage.Card(
                one.language(),
                one.jobId(),
                one.optional(),
                leftOut,
                one.segments(),
                one.approved(),
                groups,
                one.remarks(),
                machine);
    }

    private ReleasePage.Group group(Readiness.OfLanguage one, Blocker.Kind kind) {
        long count = one.count(kind);
        var links = one.blockers().stream()
                .filter(b -> b.kind() == kind)
                .limit(LINKS)
                .map(b -> link(one, b))
                .toList();
        return new ReleasePage.Group(words.count(kind, count, ui.language()), links, count - links.size());
    }

    private ReleasePage.Link link(Readiness.OfLanguage one, Blocker blocker) {
        return new ReleasePage.Link(blocker.number(), blocker.link(one), words.of(blocker, ui.language()));
    }

    private ReleasePage.Request request(Edition edition) {
        boolean out = edition.released() || edition.withdrawn();
        return new ReleasePage.Request(
                edition.id(),
                edition.state(),
                out ? edition.path() : null,
                out ? edition.number() : 0,
                edition.requestedBy().displayName(),
                edition.requestedAt(),
                edition.embargoUntil(),
                edition.releasedAt(),
                Stream.concat(reason(edition).lines(), missing(edition)).toList());
    }

    private Stream<String> missing(Edition edition) {
        return edition.originalsMissing().entrySet().stream()
                .map(e -> words.of(e.getValue(), ui.name(e.getKey()), ui.language()));
    }

    /** Why it was taken back or never went out; empty for all others. */
    private static String reason(Edition edition) {
        var held = edition.heldBecause();
        return edition.withdrawn() ? edition.withdrawal().because() : held == null ? "" : held;
    }
}
