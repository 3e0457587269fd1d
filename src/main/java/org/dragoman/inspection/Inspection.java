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
import org.dragoman.matching.KeptByLexicon;
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
    private static final int KEPT = 2_000;

    private final Checks checks;

    /** A text that is being typed is looked at when it rests, when it is saved, when it is finished, and for each answer. */
    private final KeptByLexicon<Pair, List<Finding>> recent = new KeptByLexicon<>(KEPT);

    private final Glossary glossary;
    private final Gradings gradings;
    private final Trail trail;

    private final RunningBuild running;

    @Inject
    Inspection(Glossary glossary, Gradings gradings, Trail trail, RunningBuild running) {
        this.running = running;
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
        return recent.of(pair, lexicon, p -> look(p, lexicon));
    }

    private List<Finding> look(Pair pair, Lexicon lexicon) {
        var findings = new ArrayList<>(checks.of(pair));
        judgements(pair, lexicon).stream()
                .filter(j -> j.verdict() != Verdict.OK)
                .map(j -> finding(j, pair, lexicon))
                .forEach(findings::add);
        return List.copyOf(findings);
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
        return of(translation, Waiver.of(translation));
    }

    /** The same where its waivers are known already. */
    public List<Found> of(Translation translation, List<Waiver> waivers) {
        if (translation.text().isEmpty()) {
            return List.of();
        }
        var beside = SiblingTranslations.findings(List.of(translation)).getOrDefault(translation.id(), List.of());
        var all = joined(raw(pair(translation), glossary.lexicon()), beside);
        return weighed(gradings.of(translation.statement()).taken(all), waivers);
    }

    /** What there would be to say about a translation if it had another text; its waivers hold for that text too. */
    public List<Found> of(Translation translation, String text, List<Waiver> waivers) {
        if (text.isEmpty()) {
            return List.of();
        }
        var raw = raw(pair(translation).withTarget(text), glossary.lexicon());
        return weighed(gradings.of(translation.statement()).taken(raw), waivers);
    }

    /**
     * The same for many translations, by their ids. Waivers, glossary and gradings are asked for once, and once for
     * each language the texts beside them.
     */
    public Map<Long, List<Found>> of(List<Translation> translations) {
        var begun = begun(translations);
        return of(begun, SiblingTranslations.findings(begun), StoredFindings.withWaivers(begun));
    }

    /** What is found in the translations of a statement into a language, and their waivers, by their ids. */
    public record Column(Map<Long, List<Found>> found, Map<Long, List<Waiver>> waivers) {
        public List<Found> found(long translation) {
            return found.getOrDefault(translation, List.of());
        }

        public List<Waiver> waivers(long translation) {
            return waivers.getOrDefault(translation, List.of());
        }
    }

    /** The same where these are all translations of a statement into a language, in reading order. */
    public Column ofColumn(List<Translation> translations) {
        var stored = StoredFindings.withWaivers(translations);
        return new Column(of(begun(translations), SiblingTranslations.among(translations), stored), stored.waivers());
    }

    static List<Translation> begun(List<Translation> translations) {
        return translations.stream().filter(t -> !t.text().isEmpty()).toList();
    }

    /** What is stored is used where it still holds; all else is looked at anew, so the answer is never out of date. */
    private Map<Long, List<Found>> of(
            List<Translation> begun, Map<Long, List<Finding>> beside, StoredFindings.WithWaivers stored) {
        var lexicon = glossary.lexicon();
        var basis = new FindingBasis(glossary.number(), running.build());
        return weighed(begun, stored.waivers(), t -> {
            var kept = stored.findings().get(t.id());
            var own = kept != null && kept.holdsFor(t, basis) ? kept.findings() : raw(pair(t), lexicon);
            return joined(own, beside.getOrDefault(t.id(), List.of()));
        });
    }

    private Map<Long, List<Found>> weighed(
            List<Translation> begun, Map<Long, List<Waiver>> waivers, Function<Translation, List<Finding>> all) {
        var gradingOf = new HashMap<Long, Grading>();
        return begun.stream().collect(Collectors.toMap(Translation::id, t -> {
            var grading = gradingOf.computeIfAbsent(t.statement().id(), id -> gradings.of(t.statement()));
            return weighed(grading.taken(all.apply(t)), waivers.getOrDefault(t.id(), List.of()));
        }));
    }

    static List<Finding> joined(List<Finding> own, List<Finding> beside) {
        return Stream.concat(own.stream(), beside.stream()).toList();
    }

    /** The findings, each with whether one of the waivers covers it. */
    static List<Found> weighed(List<Finding> findings, List<Waiver> waivers) {
        return findings.stream()
                .map(f -> new Found(f, waivers.stream().anyMatch(w -> w.covers(f))))
                .toList();
    }

    /** What the texts beside it show is never an error, so it is not asked for. */
    @Override
    public List<String> openErrors(Translation translation) {
        if (translation.text().isEmpty()) {
            return List.of();
        }
        var found = raw(pair(translation), glossary.lexicon());
        var errors = gradings.of(translation.statement()).taken(found).stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
        return (errors.isEmpty() ? List.<Found>of() : weighed(errors, Waiver.of(translation)))
                .stream()
                        .filter(Found::blocks)
                        .map(f -> f.finding().check().id())
                        .toList();
    }

    /** Waives the open error with a key. The waiver keeps what the finding says to who waives it, in their language. */
    @Transactional
    public void waive(long translationId, String findingKey, String reason, Account by) {
        var translation = Translation.locked(translationId).orElseThrow(Refusal::notFound);
        translation.segment().mustStand();
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
                .map(Form::unparted)
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
