package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Refusal;
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
    public record Report(int added, int changed, int unchanged, int removed) {
        boolean isEmpty() {
            return added + changed + removed == 0;
        }
    }

    private final Glossary glossary;
    private final Trail trail;
    private final Event<Changed> changes;

    @Inject
    Concepts(Glossary glossary, Trail trail, Event<Changed> changes) {
        this.glossary = glossary;
        this.trail = trail;
        this.changes = changes;
    }

    /**
     * Adds a concept, or changes one.
     *
     * @param basedOn the version that the change was made from; null for a new concept
     */
    @Transactional
    public Concept save(Definition definition, @Nullable Integer basedOn, Account by) {
        mayChange(by);
        mustBeFit(definition);
        glossary.changed();
        var found = Concept.withKey(definition.key());
        if (basedOn == null) {
            if (found.isPresent()) {
                throw Refusal.conflict("key-taken", GlossaryMessages.class, m -> m.key_taken(definition.key()));
            }
            var concept = added(definition, by);
            changes.fire(new Changed(Set.of(concept.key())));
            return concept;
        }
        var concept = found.orElseThrow(Refusal::notFound);
        mustBeFresh(concept, basedOn);
        change(concept, definition, by);
        changes.fire(new Changed(Set.of(concept.key())));
        return concept;
    }

    /** Takes a concept out of the glossary; the trail keeps what it was. */
    @Transactional
    public void remove(String key, @Nullable Integer basedOn, Account by) {
        mayChange(by);
        glossary.changed();
        var concept = Concept.withKey(key).orElseThrow(Refusal::notFound);
        mustBeFresh(concept, basedOn);
        remove(concept, by);
        changes.fire(new Changed(Set.of(key)));
    }

    /**
     * Takes many concepts at once: those with a known key are changed, the others are added.
     *
     * @param replace whether concepts that are not among them are removed
     */
    @Transactional
    public Report take(Collection<Definition> definitions, boolean replace, Account by) {
        mayChange(by);
        definitions.forEach(Concepts::mustBeFit);
        glossary.changed();
        var before = byKey();
        var report = compare(definitions, replace, before);
        for (var definition : definitions) {
            var concept = before.remove(definition.key());
            if (concept != null) {
                change(concept, definition, by);
            } else if (report.added < MANY) {
                added(definition, by);
            } else {
                persisted(definition);
            }
        }
        if (replace) {
            before.values().forEach(c -> remove(c, by));
        }
        if (!report.isEmpty()) {
            trail.record(by.username(), Deed.of("glossary.imported", summary(report)));
            changes.fire(new Changed(touched(definitions, replace ? before : Map.of())));
        }
        return report;
    }

    /** What {@link #take} would do. */
    @Transactional
    public Report compare(Collection<Definition> definitions, boolean replace) {
        definitions.forEach(Concepts::mustBeFit);
        return compare(definitions, replace, byKey());
    }

    private static Report compare(Collection<Definition> definitions, boolean replace, Map<String, Concept> before) {
        int added = 0;
        int unchanged = 0;
        for (var definition : definitions) {
            var concept = before.get(definition.key());
            added += concept == null ? 1 : 0;
            unchanged += concept != null && definition.describes(concept) ? 1 : 0;
        }
        int known = definitions.size() - added;
        return new Report(added, known - unchanged, unchanged, replace ? before.size() - known : 0);
    }

    private static Map<String, Concept> byKey() {
        return Concept.everything().stream().collect(Collectors.toMap(Concept::key, c -> c, (a, b) -> a, HashMap::new));
    }

    private Concept added(Definition definition, Account by) {
        trail.record(by.username(), Deed.of("concept.added", definition.key()).changing(null, definition));
        return persisted(definition);
    }

    private static Concept persisted(Definition definition) {
        var concept = new Concept(definition.key(), definition.type(), definition.note());
        concept.reterm(definition.terms());
        concept.persist();
        return concept;
    }

    private void change(Concept concept, Definition definition, Account by) {
        if (definition.describes(concept)) {
            return;
        }
        var deed = Deed.of("concept.changed", concept.key()).changing(Definition.of(concept), definition);
        trail.record(by.username(), deed);
        concept.describe(definition.type(), definition.note());
        concept.reterm(definition.terms());
    }

    private void remove(Concept concept, Account by) {
        var deed = Deed.of("concept.removed", concept.key()).changing(Definition.of(concept), null);
        trail.record(by.username(), deed);
        concept.delete();
    }

    private static Set<String> touched(Collection<Definition> definitions, Map<String, Concept> removed) {
        return Stream.concat(definitions.stream().map(Definition::key), removed.keySet().stream())
                .collect(Collectors.toSet());
    }

    private static String summary(Report report) {
        return "+%d ~%d −%d".formatted(report.added, report.changed, report.removed);
    }

    private static void mayChange(Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
    }

    private static void mustBeFit(Definition definition) {
        List<Defect> defects = definition.defects();
        if (!defects.isEmpty()) {
            throw Refusal.badInput("concept-unfit", GlossaryMessages.class, m -> defects.stream()
                    .map(d -> d.text(m))
                    .collect(Collectors.joining("\n")));
        }
    }

    private static void mustBeFresh(Concept concept, @Nullable Integer basedOn) {
        if (basedOn != null && basedOn != concept.version()) {
            throw Refusal.conflict("concept-stale", GlossaryMessages.class, GlossaryMessages::concept_stale);
        }
    }
}
