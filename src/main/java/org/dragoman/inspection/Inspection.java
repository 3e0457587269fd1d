package org.dragoman.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.audit.Trail;
import org.dragoman.check.Check;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.Checks;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingText;
import org.dragoman.check.Pair;
import org.dragoman.check.Severity;
import org.dragoman.glossary.Glossary;
import org.dragoman.language.Span;
import org.dragoman.matching.Form;
import org.dragoman.matching.Judgement;
import org.dragoman.matching.Lexicon;
import org.dragoman.matching.Verdict;
import org.dragoman.statement.Statements;
import org.dragoman.translation.Gate;
import org.dragoman.translation.Translation;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Looks a translation over with every check and with the glossary, and keeps the gate that follows from it. */
@ApplicationScoped
public class Inspection implements Gate {
    private final Checks checks;
    private final Glossary glossary;
    private final Gradings gradings;
    private final Trail trail;

    @Inject
    Inspection(Glossary glossary, Gradings gradings, Trail trail) {
        this.checks = Checks.all();
        this.glossary = glossary;
        this.gradings = gradings;
        this.trail = trail;
    }

    /** A finding, and whether an editor has waived it. */
    public record Found(Finding finding, boolean waived) {

        /** Whether it keeps the gate shut. */
        public boolean blocks() {
            return finding.severity() == Severity.ERROR && !waived;
        }
    }

    /** All that there is to say about a pair of texts, terms included, with the severities of the organisation. */
    public List<Finding> findings(Pair pair) {
        return gradings.ofOrganisation().taken(raw(pair, glossary.lexicon()));
    }

    /** What every check and the glossary find in a pair, whatever an organisation makes of it. */
    public List<Finding> raw(Pair pair, Lexicon lexicon) {
        var findings = new ArrayList<>(checks.of(pair));
        judgements(pair, lexicon).stream()
                .filter(j -> j.verdict() != Verdict.OK)
                .map(j -> finding(j, pair, lexicon))
                .forEach(findings::add);
        return findings;
    }

    /** What the glossary says about each concept that stands in the source. */
    public List<Judgement> judgements(Pair pair) {
        return judgements(pair, glossary.lexicon());
    }

    private static List<Judgement> judgements(Pair pair, Lexicon lexicon) {
        if (pair.target().isBlank()) {
            return List.of();
        }
        return lexicon.judge(pair.sourceLanguage(), pair.source(), pair.targetLanguage(), pair.target());
    }

    /** All that there is to say about a translation, with its waivers; nothing about one not yet begun. */
    public List<Found> of(Translation translation) {
        return of(List.of(translation)).getOrDefault(translation.id(), List.of());
    }

    /** What there would be to say about a translation if it had another text; its waivers hold for that text too. */
    public List<Found> of(Translation translation, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var raw = raw(pair(translation).withTarget(text), glossary.lexicon());
        return weighed(gradings.of(translation.statement()).taken(raw), Waiver.of(List.of(translation)));
    }

    /**
     * The same for many translations, by their ids. Waivers, glossary and gradings are asked for once, and once for
     * each language the texts beside them.
     */
    public Map<Long, List<Found>> of(List<Translation> translations) {
        var lexicon = glossary.lexicon();
        return of(translations, t -> raw(pair(t), lexicon));
    }

    /** The same where what {@link #raw} finds is known already. */
    public Map<Long, List<Found>> of(List<Translation> translations, Function<Translation, List<Finding>> raw) {
        var begun = translations.stream().filter(t -> !t.text().isEmpty()).toList();
        var beside = SiblingTranslations.findings(begun);
        return weighed(begun, t -> joined(raw.apply(t), beside.getOrDefault(t.id(), List.of())));
    }

    private Map<Long, List<Found>> weighed(List<Translation> begun, Function<Translation, List<Finding>> all) {
        var waivers = Waiver.of(begun).stream()
                .collect(Collectors.groupingBy(w -> w.translation().id()));
        var gradingOf = new HashMap<Long, Grading>();
        return begun.stream().collect(Collectors.toMap(Translation::id, t -> {
            var grading = gradingOf.computeIfAbsent(t.statement().id(), id -> gradings.of(t.statement()));
            return weighed(grading.taken(all.apply(t)), waivers.getOrDefault(t.id(), List.of()));
        }));
    }

    private static List<Finding> joined(List<Finding> own, List<Finding> beside) {
        return Stream.concat(own.stream(), beside.stream()).toList();
    }

    private static List<Found> weighed(List<Finding> findings, List<Waiver> waivers) {
        return findings.stream()
                .map(f -> new Found(f, waivers.stream().anyMatch(w -> w.covers(f))))
                .toList();
    }

    /** What the texts beside it show is never an error, so it is not asked for. */
    @Override
    public List<String> openErrors(Translation translation) {
        var lexicon = glossary.lexicon();
        var begun = translation.text().isEmpty() ? List.<Translation>of() : List.of(translation);
        return weighed(begun, t -> raw(pair(t), lexicon)).values().stream()
                .flatMap(List::stream)
                .filter(Found::blocks)
                .map(f -> f.finding().check().id())
                .toList();
    }

    /** Waives the open error with a key. The waiver keeps what the finding says to who waives it, in their language. */
    @Transactional
    public void waive(long translationId, String findingKey, String reason, Account by) {
        var translation = Translation.locked(translationId).orElseThrow(Refusal::notFound);
        var finding = of(translation).stream()
                .filter(f -> f.blocks() && f.finding().key().equals(findingKey))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.conflict("no-such-error", InspectionMessages.class, InspectionMessages::no_such_error))
                .finding();
        var message = new FindingText(Refusal.messages(CheckMessages.class, by.interfaceLanguage())).of(finding);
        new Waiver(translation, finding, message, reason, by).persist();
        var deed = Statements.deed("finding.waived", translation.statement());
        trail.record(by.username(), deed.changing(translation.language() + ": " + message, reason));
    }

    public static Pair pair(Translation translation) {
        var segment = translation.segment();
        return new Pair(segment.language(), translation.language(), segment.text(), translation.text());
    }

    private static Finding finding(Judgement judgement, Pair pair, Lexicon lexicon) {
        boolean missing = judgement.verdict() == Verdict.MISSING;
        var approved = lexicon.approved(judgement.concept(), pair.targetLanguage()).stream()
                .map(Form::text)
                .collect(Collectors.joining(" / "));
        var target = judgement.targetSpans().stream().findFirst().orElse(null);
        var check = missing ? Check.TERM_MISSING : Check.TERM_FORBIDDEN;
        return new Finding(
                check,
                check.severity(),
                missing || target == null ? List.of(approved) : List.of(approved, target.of(pair.target())),
                first(judgement.sourceSpans()),
                missing ? null : target,
                null,
                judgement.concept());
    }

    private static @Nullable Span first(List<Span> spans) {
        return spans.isEmpty() ? null : spans.get(0);
    }
}
