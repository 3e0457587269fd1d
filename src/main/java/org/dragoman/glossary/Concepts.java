package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.bound.Budget;
import org.dragoman.glossary.ConceptChange.Kind;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Changes the glossary: one concept, or many at once. Each call lands whole or not at all.
 *
 * <p>Whoever changes the glossary says so first of all: that locks the number of the glossary's version, so that changes
 * come one after the other and each sees what the one before it did.
 */
@ApplicationScoped
public class Concepts {
    /** From this number of new concepts on, the trail names the import and not each concept that it adds. */
    private static final int MANY = 200;

    /**
     * Said when the glossary has changed, so that whoever holds texts looks at them again; observe it after success.
     *
     * @param keys the concepts that were added, changed, approved, retired or removed
     */
    public record Changed(Set<String> keys) {
        public Changed {
            keys = Set.copyOf(keys);
        }
    }

    /** What became of the concepts of a glossary. */
    @Schema(name = "GlossaryReport")
    public record Report(int added, int changed, int unchanged, int removed) {
        /** The fates of all concepts, counted. */
        public static Report of(Collection<ImportOutcome> fates) {
            return new Report(
                    count(fates, ImportOutcome.Kind.ADDED),
                    count(fates, ImportOutcome.Kind.CHANGED),
                    count(fates, ImportOutcome.Kind.UNCHANGED),
                    count(fates, ImportOutcome.Kind.REMOVED));
        }

        private static int count(Collection<ImportOutcome> fates, ImportOutcome.Kind kind) {
            return (int) fates.stream().filter(f -> f.kind() == kind).count();
        }

        @Schema(hidden = true)
        boolean isEmpty() {
            return added + changed + removed == 0;
        }
    }

    private final Glossary glossary;
    private final Trail trail;
    private final ConceptHistory history;
    private final Contradictions contradictions;
    private final PlannedChanges changes;
    private final BulkAddition bulk;

    @Inject
    Concepts(
            Glossary glossary,
            Trail trail,
            ConceptHistory history,
            Contradictions contradictions,
            PlannedChanges changes,
            BulkAddition bulk) {
        this.glossary = glossary;
        this.trail = trail;
        this.history = history;
        this.contradictions = contradictions;
        this.changes = changes;
        this.bulk = bulk;
    }

    /**
     * Asks for a concept; it is enforced once an editor has approved it. For translators, reviewers and editors.
     *
     * @throws Refusal when the key is taken, or the definition is not fit for the glossary
     */
    @Transactional
    public Concept propose(Definition definition, Account by) {
        mustBeFit(definition);
        glossary.changed();
        mustBeFree(definition.key());
        var concept = Concept.of(definition, ConceptStatus.PROPOSED, by);
        concept.persist();
        history.changed(Kind.PROPOSED, null, definition, by);
        return concept;
    }

    /**
     * Asks for a concept of which only names are known, under a key made of one of them.
     *
     * @param names the preferred form of one or more languages
     * @param source where they stand
     */
    @Transactional
    public Concept propose(Map<Language, String> names, String source, Account by) {
        var latin = Stream.of(Language.values())
                .sorted(Comparator.comparing(Language::isRightToLeft))
                .map(names::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        var key = ConceptKeys.free(latin);
        var forms = names.entrySet().stream()
                .map(n -> new Form(key, n.getKey(), n.getValue(), TermStatus.PREFERRED, false))
                .toList();
        return propose(new Definition(key, Concept.Type.PLACE, "", forms, new Provenance(source, "")), by);
    }

    /**
     * Adds an approved concept, or changes one; whoever proposed a concept may change it until an editor has decided.
     *
     * @param basedOn the version that the change was made from; null for a new concept
     */
    @Transactional
    public Concept save(Definition definition, @Nullable Integer basedOn, Account by) {
        return save(definition, basedOn, null, by);
    }

    /**
     * The same, where another approved concept claims one of the spellings.
     *
     * @param ruling why that is right, which is kept; null or blank when nobody says so
     */
    @Transactional
    public Concept save(Definition definition, @Nullable Integer basedOn, @Nullable String ruling, Account by) {
        mustBeFit(definition);
        glossary.changed();
        return basedOn == null ? add(definition, ruling, by) : change(definition, basedOn, ruling, by);
    }

    private Concept add(Definition definition, @Nullable String ruling, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        mustBeFree(definition.key());
        contradictions.mustBeSettled(List.of(definition), List.of(), ruling, by);
        changes.follow(TermPlan.enforcing(List.of(definition)), by);
        return added(definition, by);
    }

    private Concept change(Definition definition, int basedOn, @Nullable String ruling, Account by) {
        var concept = Concept.withKey(definition.key()).orElseThrow(Refusal::notFound);
        concept.mustBeOpenTo(by);
        concept.mustBeFresh(basedOn);
        if (isApproved(concept)) {
            contradictions.mustBeSettled(List.of(definition), List.of(Definition.of(concept)), ruling, by);
            changes.follow(TermPlan.enforcing(List.of(definition)), by);
        }
        change(concept, definition, by);
        return concept;
    }

    /** Takes a concept out of the glossary; its history and the trail keep what it was. */
    @Transactional
    public void remove(String key, @Nullable Integer basedOn, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        glossary.changed();
        var concept = Concept.withKey(key).orElseThrow(Refusal::notFound);
        concept.mustBeFresh(basedOn);
        if (isApproved(concept)) {
            changes.follow(TermPlan.dropping(Set.of(key)), by);
        }
        remove(concept, by);
    }

    /** Adds many approved concepts at once, all or none. */
    @Transactional
    Report adopt(Collection<Definition> definitions, @Nullable String ruling, Account by) {
        glossary.changed();
        definitions.forEach(d -> mustBeFree(d.key()));
        contradictions.mustBeSettled(definitions, List.of(), ruling, by);
        return take(definitions, ImportScope.EVERYTHING, false, ImportConsent.NONE, by);
    }

    /**
     * Takes many concepts at once: those with a known key are changed, the others are added. All of them are approved,
     * also those that were proposed or retired before.
     *
     * @param scope what is said of each of them
     * @param replace whether approved concepts that are not among them are removed
     * @param consent of whoever has looked at {@link #foresee what it would do}
     * @throws Refusal when the glossary has changed since they looked, or when one concept would ask for what another
     *     forbids and nobody says why that is right
     */
    @Transactional
    public Report take(
            Collection<Definition> given, ImportScope scope, boolean replace, ImportConsent consent, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        glossary.changed(consent);
        var before = PresentConcepts.now();
        var definitions = before.completed(given, scope);
        definitions.forEach(Concepts::mustBeFit);
        var report = Report.of(before.fates(definitions, replace));
        if (report.isEmpty()) {
            return report;
        }
        contradictions.mustBeSettled(forbidden(before, definitions, replace), consent.ruling(), by);
        changes.follow(before.plan(definitions, replace), by);
        for (var definition : definitions) {
            Budget.step();
            taken(before.with(definition.key()), definition, by);
        }
        before.dropped(definitions, replace).forEach(c -> remove(c, by));
        add(definitions.stream().filter(d -> before.with(d.key()) == null).toList(), by);
        trail.record(by.username(), Deed.of("glossary.imported", summary(report)));
        return report;
    }

    private void taken(@Nullable Concept present, Definition definition, Account by) {
        if (present != null) {
            change(present, definition, by);
            stand(present, by);
        }
    }

    private void add(List<Definition> definitions, Account by) {
        if (definitions.size() < MANY) {
            definitions.forEach(d -> added(d, by));
        } else {
            bulk.add(definitions, by);
        }
    }

    /** Two concepts may share a preferred form, as homonyms do; what one forbids the other must not ask for. */
    private List<Contradiction> forbidden(PresentConcepts before, Collection<Definition> definitions, boolean replace) {
        var plan = before.plan(definitions, replace);
        var dropped = before.dropped(definitions, replace).map(Concept::key).collect(Collectors.toSet());
        return contradictions.open(plan.definitions(), before.approved(plan.keys())).stream()
                .filter(c -> c.kind() == Contradiction.Kind.FORBIDDEN)
                .filter(c -> !dropped.contains(c.one().concept())
                        && !dropped.contains(c.other().concept()))
                .toList();
    }

    /** What {@link #take} would do. */
    @Transactional
    public ImportForecast foresee(Collection<Definition> given, ImportScope scope, boolean replace) {
        var before = PresentConcepts.now();
        var definitions = before.completed(given, scope);
        return new ImportForecast(before.fates(definitions, replace), forbidden(before, definitions, replace));
    }

    private static boolean isApproved(Concept concept) {
        return concept.status() == ConceptStatus.APPROVED;
    }

    private Concept added(Definition definition, Account by) {
        var concept = Concept.of(definition, ConceptStatus.APPROVED, by);
        concept.persist();
        history.changed(Kind.ADDED, null, definition, by);
        return concept;
    }

    private void change(Concept concept, Definition definition, Account by) {
        if (definition.describes(concept)) {
            return;
        }
        var before = Definition.of(concept);
        concept.become(definition);
        history.changed(Kind.CHANGED, before, Definition.of(concept), by);
    }

    private void stand(Concept concept, Account by) {
        var before = concept.status();
        if (before == ConceptStatus.APPROVED) {
            return;
        }
        if (before == ConceptStatus.PROPOSED) {
            concept.approve(by);
        } else {
            concept.revive(by);
        }
        history.decided(concept, Kind.APPROVED, before, by);
    }

    private void remove(Concept concept, Account by) {
        history.changed(Kind.REMOVED, Definition.of(concept), null, by);
        concept.delete();
    }

    private static String summary(Report report) {
        return "+%d ~%d −%d".formatted(report.added, report.changed, report.removed);
    }

    private static void mustBeFree(String key) {
        if (Concept.withKey(key).isPresent()) {
            throw Refusal.conflict("key-taken", GlossaryMessages.class, m -> m.key_taken(key));
        }
    }

    static void mustBeFit(Definition definition) {
        Budget.step();
        List<Defect> defects = definition.defects();
        if (!defects.isEmpty()) {
            throw Refusal.badInput("concept-unfit", GlossaryMessages.class, m -> defects.stream()
                    .map(d -> d.text(m))
                    .collect(Collectors.joining("\n")));
        }
    }
}
