package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.glossary.ConceptChange.Kind;
import org.jspecify.annotations.Nullable;

/** Writes the history of concepts, and the audit trail beside it, in the transaction of the deed itself. */
@ApplicationScoped
class ConceptHistory {
    private final Trail trail;

    @Inject
    ConceptHistory(Trail trail) {
        this.trail = trail;
    }

    /** A concept came, changed or went: null stands for what is not there. */
    void changed(Kind kind, @Nullable Definition from, @Nullable Definition to, Account by) {
        var key = Objects.requireNonNull(to != null ? to : from).key();
        var before = from == null ? Map.<String, String>of() : from.fields();
        var after = to == null ? Map.<String, String>of() : to.fields();
        note(key, kind, null, without(before, after), without(after, before), by);
        trail.record(by.username(), action(kind, key).changing(from, to));
    }

    /** Something else was done to a concept, said in a field of its history. */
    void done(String key, Kind kind, String field, @Nullable String from, @Nullable String to, Account by) {
        note(key, kind, null, field(field, from), field(field, to), by);
        trail.record(by.username(), action(kind, key).changing(from, to));
    }

    /** The status changed. */
    void decided(Concept concept, Kind kind, ConceptStatus from, Account by) {
        var before = name(from);
        var after = name(concept.status());
        note(concept.key(), kind, concept.reason(), field("status", before), field("status", after), by);
        var reason = concept.reason();
        trail.record(
                by.username(),
                action(kind, concept.key()).changing(before, reason == null ? after : after + ": " + reason));
    }

    /** That a concept came with a file; the trail names the file and not each of thousands. It is yet to be stored. */
    static ConceptChange imported(Definition definition, Account by) {
        return new ConceptChange(definition.key(), by.username(), Kind.IMPORTED, null, Map.of(), definition.fields());
    }

    private static void note(
            String key,
            Kind kind,
            @Nullable String reason,
            Map<String, String> before,
            Map<String, String> after,
            Account by) {
        new ConceptChange(key, by.username(), kind, reason, before, after).persist();
    }

    private static Deed action(Kind kind, String key) {
        return Deed.of("concept." + name(kind), key);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, String> field(String name, @Nullable String value) {
        return value == null ? Map.of() : Map.of(name, value);
    }

    private static Map<String, String> without(Map<String, String> fields, Map<String, String> others) {
        return fields.entrySet().stream()
                .filter(f -> !f.getValue().equals(others.get(f.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
