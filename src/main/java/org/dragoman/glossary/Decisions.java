package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.glossary.ConceptChange.Kind;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What editors decide about concepts: one, or many at once. Each call lands whole or not at all. */
@ApplicationScoped
public class Decisions {
    private final Glossary glossary;
    private final ConceptHistory history;
    private final Contradictions contradictions;
    private final PlannedChanges changes;

    @Inject
    Decisions(Glossary glossary, ConceptHistory history, Contradictions contradictions, PlannedChanges changes) {
        this.glossary = glossary;
        this.history = history;
        this.contradictions = contradictions;
        this.changes = changes;
    }

    /**
     * One concept that is decided about.
     *
     * @param version the version that was looked at; null takes whatever stands
     */
    public record ChosenConcept(String key, @Nullable Integer version) {}

    /** What can be decided about a concept. */
    public enum Verb {
        /** Enforces what was proposed. */
        APPROVE(Kind.APPROVED),
        /** Turns a proposal down: the concept is retired, and its history says why. */
        REFUSE(Kind.REFUSED),
        /** Stops enforcing a concept. */
        RETIRE(Kind.RETIRED),
        /** Enforces again what was refused or retired. */
        REVIVE(Kind.REVIVED);

        private final Kind kind;

        Verb(Kind kind) {
            this.kind = kind;
        }

        /** Whether it needs a reason of its own. */
        public boolean asksWhy() {
            return this == REFUSE || this == RETIRE;
        }

        /** Whether the concepts are enforced afterwards. */
        public boolean enforces() {
            return this == APPROVE || this == REVIVE;
        }

        private void apply(Concept concept, String reason, Account by) {
            switch (this) {
                case APPROVE -> concept.approve(by);
                case REFUSE -> concept.refuse(reason, by);
                case RETIRE -> concept.retire(reason, by);
                case REVIVE -> concept.revive(by);
            }
        }
    }

    /**
     * Decides about concepts.
     *
     * @param reason why, where it is refused or retired; where it is to be enforced, why contradictions with other
     *     concepts are right, if there are any
     * @throws Refusal when one of the concepts is not in the state that the decision needs, or was changed since
     */
    @Transactional
    public void decide(Verb verb, List<ChosenConcept> choices, String reason, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        glossary.changed();
        var concepts = chosen(choices);
        foresee(verb, concepts, reason, by);
        for (var concept : concepts) {
            var before = concept.status();
            verb.apply(concept, reason, by);
            history.decided(concept, verb.kind, before, by);
        }
    }

    private static List<Concept> chosen(List<ChosenConcept> choices) {
        if (choices.isEmpty()) {
            throw Refusal.badInput("nothing-chosen", AuthorityMessages.class, AuthorityMessages::nothing_chosen);
        }
        var keys = choices.stream().map(ChosenConcept::key).collect(Collectors.toSet());
        Map<String, Concept> concepts = Concept.withKeys(keys).stream().collect(Collectors.toMap(Concept::key, c -> c));
        choices.forEach(choice -> Optional.ofNullable(concepts.get(choice.key()))
                .orElseThrow(Refusal::notFound)
                .mustBeFresh(choice.version()));
        return List.copyOf(concepts.values());
    }

    private void foresee(Verb verb, List<Concept> concepts, String reason, Account by) {
        var plan = plan(verb, concepts);
        if (verb.enforces()) {
            contradictions.mustBeSettled(plan.definitions(), List.of(), reason, by);
        }
        if (verb != Verb.REFUSE) {
            changes.follow(plan, by);
        }
    }

    /** What would be enforced after a decision. */
    static TermPlan plan(Verb verb, List<Concept> concepts) {
        return verb.enforces()
                ? TermPlan.enforcing(concepts.stream().map(Definition::of).toList())
                : TermPlan.dropping(concepts.stream().map(Concept::key).toList());
    }

    /** Gives concepts another type. */
    @Transactional
    public void classify(List<ChosenConcept> choices, Concept.Type type, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        glossary.changed();
        for (var concept : chosen(choices)) {
            var before = Definition.of(concept);
            concept.describe(type, concept.note());
            history.changed(Kind.CHANGED, before, Definition.of(concept), by);
        }
    }
}
