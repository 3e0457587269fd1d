package org.dragoman.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.FindingText;
import org.dragoman.inspection.Inspection;
import org.dragoman.inspection.Waiver;
import org.dragoman.job.Job;
import org.dragoman.language.Language;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.segment.Token;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.SourceChange;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;
import org.dragoman.translation.TranslationRevision;
import org.dragoman.translation.WordDiff;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Lays out before a reviewer what a decision needs, with a handful of queries for a whole job. */
@ApplicationScoped
class ReviewPages {
    private final Inspection inspection;

    @Inject
    ReviewPages(Inspection inspection) {
        this.inspection = inspection;
    }

    ReviewPage lay(
            Job job,
            ReviewFilter show,
            Account reader,
            Language language,
            ReviewPage.@Nullable RefusedDecision attempt) {
        var all = Translation.of(job.statement(), job.language());
        var shown = all.stream().filter(show::shows).toList();
        return new ReviewPage(
                job.id(),
                job.statement().id(),
                job.statement().title(),
                job.statement().language(),
                job.language(),
                new ReviewPage.Rights(Reviewing.decides(job, reader), reader.has(Role.EDITOR)),
                tabs(all, show, language),
                entries(job, shown, reader, language),
                attempt);
    }

    private static List<ReviewPage.Tab> tabs(List<Translation> all, ReviewFilter current, Language language) {
        var texts = Refusal.messages(ReviewMessages.class, language);
        return Arrays.stream(ReviewFilter.values())
                .map(s -> new ReviewPage.Tab(
                        s.param(), s.label(texts), all.stream().filter(s::shows).count(), s == current))
                .toList();
    }

    private List<ReviewPage.Entry> entries(Job job, List<Translation> shown, Account reader, Language language) {
        var order = ReadingOrder.of(job.statement());
        var histories = TranslationRevision.of(shown);
        var waivers = Waiver.of(shown).stream().collect(Collectors.groupingBy(Waiver::translation));
        var found = inspection.of(shown);
        var conflicts = Conflict.openOf(shown);
        return shown.stream()
                .map(t -> entry(
                        t,
                        order.number(t.segment().id()),
                        reader,
                        new Beside(
                                notes(found.getOrDefault(t.id(), List.of()), language),
                                signed(waivers.getOrDefault(t, List.of())),
                                kept(conflicts.getOrDefault(t.id(), List.of())),
                                histories.getOrDefault(t, List.of()))))
                .toList();
    }

    /** What stands beside a translation. */
    private record Beside(
            List<ReviewPage.Note> notes,
            List<ReviewPage.Signed> waivers,
            List<ReviewPage.Kept> kept,
            List<TranslationRevision> history) {}

    private static ReviewPage.Entry entry(Translation translation, int number, Account reader, Beside beside) {
        return new ReviewPage.Entry(
                translation.id(),
                translation.segment().id(),
                number,
                translation.version(),
                translation.state(),
                beside.history().stream()
                        .anyMatch(r -> r.changedText() && r.author().is(reader)),
                Token.of(translation.segment().text()),
                Token.of(translation.text()),
                translation.state() == State.DRAFT ? translation.reason() : null,
                SourceChange.of(translation),
                beside.notes(),
                beside.waivers(),
                beside.kept(),
                past(beside.history()));
    }

    private static List<ReviewPage.Kept> kept(List<Conflict> conflicts) {
        return conflicts.stream()
                .map(c -> new ReviewPage.Kept(c.id(), c.author().displayName(), Token.of(c.text())))
                .toList();
    }

    private static List<ReviewPage.Note> notes(List<Inspection.Found> found, Language language) {
        var text = new FindingText(Refusal.messages(CheckMessages.class, language));
        return found.stream()
                .map(f -> new ReviewPage.Note(
                        f.finding().severity().name().toLowerCase(Locale.ROOT),
                        f.finding().check().id(),
                        text.of(f.finding()),
                        f.finding().key(),
                        f.waived()))
                .toList();
    }

    private static List<ReviewPage.Signed> signed(List<Waiver> waivers) {
        return waivers.stream()
                .map(w -> new ReviewPage.Signed(w.message(), w.author().displayName(), w.reason()))
                .toList();
    }

    /** The newest first, each compared with the one before it. */
    private static List<ReviewPage.Past> past(List<TranslationRevision> history) {
        var past = new ArrayList<ReviewPage.Past>();
        var before = "";
        for (var revision : history) {
            past.add(
                    0,
                    new ReviewPage.Past(
                            revision.author().displayName(),
                            revision.at(),
                            revision.state(),
                            revision.reason(),
                            WordDiff.of(before, revision.text())));
            before = revision.text();
        }
        return past;
    }
}
