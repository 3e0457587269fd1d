package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** The library beside the glossary: what of it is there already, and what editors adopt. */
@ApplicationScoped
class LibraryShelf {
    /**
     * What is looked for; empty words ask for all.
     *
     * @param kind {@code country} or {@code city}
     * @param region the number of a part of the world
     */
    record Wanted(String text, String kind, String region) {
        boolean fits(LibraryEntry entry) {
            var key = SearchKey.of(text);
            return (kind.isEmpty() || entry.kind().name().equalsIgnoreCase(kind))
                    && (region.isEmpty() || entry.region().equals(region))
                    && (key.isEmpty()
                            || entry.names().values().stream()
                                    .flatMap(List::stream)
                                    .anyMatch(name -> SearchKey.of(name).contains(key)));
        }
    }

    /** An entry of the library, and whether the glossary has it under its key or its English name. */
    record Book(LibraryEntry entry, boolean present) {
        AuthorityDocuments.Name name() {
            var names = new TreeMap<String, String>();
            Arrays.stream(Language.values()).forEach(l -> names.put(l.tag(), entry.name(l)));
            return new AuthorityDocuments.Name(
                    entry.key(), ConceptDocument.name(entry.kind()), entry.region(), names, present);
        }
    }

    private final Concepts concepts;

    @Inject
    LibraryShelf(Concepts concepts) {
        this.concepts = concepts;
    }

    @Transactional
    List<Book> find(Wanted wanted) {
        var present = present();
        return Library.cldr().entries().stream()
                .filter(wanted::fits)
                .map(e -> new Book(e, present.contains(e.key())))
                .toList();
    }

    /** The parts of the world that the library has names of, by what they are called. */
    static Map<String, String> regions(Language language) {
        var named = new TreeMap<String, String>();
        Library.cldr().entries().stream()
                .map(LibraryEntry::region)
                .distinct()
                .forEach(r -> named.put(Library.cldr().regionName(r, language), r));
        return named;
    }

    /**
     * Takes names into the glossary as approved concepts, all or none.
     *
     * @param ruling why contradictions with other concepts are right, if there are any
     */
    @Transactional
    Concepts.Report adopt(Collection<String> keys, @Nullable String ruling, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        var definitions = keys.stream().distinct().map(LibraryShelf::definition).toList();
        if (definitions.isEmpty()) {
            throw Refusal.badInput("nothing-chosen", AuthorityMessages.class, AuthorityMessages::nothing_chosen);
        }
        var present = present();
        var known = definitions.stream()
                .map(Definition::key)
                .filter(present::contains)
                .collect(Collectors.joining(", "));
        if (!known.isEmpty()) {
            throw Refusal.conflict("already-there", ProposalMessages.class, m -> m.already_there(known));
        }
        return concepts.adopt(definitions, ruling, by);
    }

    /** What adopting names would enforce. */
    TermPlan plan(Collection<String> keys) {
        return TermPlan.enforcing(
                keys.stream().distinct().map(LibraryShelf::definition).toList());
    }

    private static Definition definition(String key) {
        var entry = Library.cldr().entry(key);
        if (entry == null) {
            throw Refusal.notFound();
        }
        return entry.definition(Library.source());
    }

    /** The keys of the entries that the glossary has, whatever became of them there. */
    private static Set<String> present() {
        var entries = Library.cldr().entries();
        var keys = entries.stream().map(LibraryEntry::key).toList();
        var present = Concept.withKeys(keys).stream().map(Concept::key).collect(Collectors.toCollection(HashSet::new));
        var english = entries.stream().collect(Collectors.groupingBy(e -> SearchKey.of(e.name(Language.EN))));
        Term.spelled(english.keySet()).stream()
                .filter(t -> t.language() == Language.EN && t.status().isApproved())
                .flatMap(t ->
                        Objects.requireNonNullElse(english.get(SearchKey.of(t.form())), List.<LibraryEntry>of())
                                .stream())
                .forEach(e -> present.add(e.key()));
        return present;
    }
}
