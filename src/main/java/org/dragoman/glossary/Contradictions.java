package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.bound.Budget;
import org.dragoman.glossary.ConceptChange.Kind;
import org.dragoman.matching.Form;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Finds concepts that claim one spelling, and keeps what was decided about them. */
@ApplicationScoped
class Contradictions {
    /** So many are listed; a glossary with more is mended from the top. */
    static final int MOST = 500;

    /** So many are named when they stand in the way of a change. */
    private static final int NAMED = 20;

    private static final int MOST_KEYS = 10_000;

    private static final String PAIRS =
            """
            select a.id, b.id from term a
            join term b on b.language = a.language and b.folded = a.folded and b.concept_id > a.concept_id
            join concept ca on ca.id = a.concept_id and ca.status = 'APPROVED'
            join concept cb on cb.id = b.concept_id and cb.status = 'APPROVED'
            where (a.status = 'PREFERRED' and b.status = 'PREFERRED')
               or (a.status = 'FORBIDDEN') <> (b.status = 'FORBIDDEN')
            order by least(ca.key, cb.key), a.language, a.folded""";

    private final EntityManager entities;
    private final ConceptHistory history;

    @Inject
    Contradictions(EntityManager entities, ConceptHistory history) {
        this.entities = entities;
        this.history = history;
    }

    /** Those of the whole glossary, the undecided ones first. */
    @Transactional
    List<Contradiction> all() {
        List<?> rows = entities.createNativeQuery(PAIRS).setMaxResults(2 * MOST).getResultList();
        var ids = new HashSet<Long>();
        rows.forEach(row -> Stream.of((Object[]) row).forEach(id -> ids.add(((Number) id).longValue())));
        var forms = Term.withConcepts(ids).stream().collect(Collectors.toMap(Term::id, Term::inConcept));
        var found = rows.stream()
                .map(row -> between(forms.get(id(row, 0)), forms.get(id(row, 1))))
                .filter(Objects::nonNull)
                .toList();
        return ruled(found).stream()
                .sorted((a, b) -> Boolean.compare(a.ruling() != null, b.ruling() != null))
                .limit(MOST)
                .toList();
    }

    private static long id(Object row, int column) {
        return ((Number) ((Object[]) row)[column]).longValue();
    }

    private static @Nullable Contradiction between(@Nullable Form one, @Nullable Form other) {
        return one != null && other != null && Contradiction.is(one, other) ? Contradiction.between(one, other) : null;
    }

    /** Those that there would be, were these concepts approved as they are defined here. */
    @Transactional
    List<Contradiction> of(Collection<Definition> definitions) {
        var forms = definitions.stream().flatMap(d -> d.forms().stream()).toList();
        var keys = definitions.stream().map(Definition::key).collect(Collectors.toSet());
        var bySearchKey = forms.stream().collect(Collectors.groupingBy(f -> SearchKey.of(f.text())));
        var others = approved(bySearchKey.keySet()).filter(f -> !keys.contains(f.concept()));
        var found = new LinkedHashSet<Contradiction>();
        Stream.concat(others, forms.stream())
                .peek(other -> Budget.step())
                .forEach(other -> bySearchKey.getOrDefault(SearchKey.of(other.text()), List.of()).stream()
                        .filter(form -> Contradiction.is(form, other))
                        .forEach(form -> found.add(Contradiction.between(form, other))));
        return ruled(List.copyOf(found));
    }

    /** The approved forms that may have one of these search keys; a large file has more of them than a query takes. */
    private Stream<Form> approved(Set<String> searchKeys) {
        return searchKeys.size() > MOST_KEYS
                ? Term.approved(entities)
                : Term.approvedSpelled(searchKeys).stream().map(Term::inConcept);
    }

    private static List<Contradiction> ruled(List<Contradiction> found) {
        if (found.isEmpty()) {
            return found;
        }
        var rulings = Ruling.about(found.stream().map(Contradiction::spelling).collect(Collectors.toSet()));
        return found.stream()
                .map(c -> c.ruledBy(
                        rulings.stream().filter(r -> r.settles(c)).findFirst().orElse(null)))
                .toList();
    }

    /**
     * Lets concepts be approved, when nothing contradicts them that was not there before, or when it is given why that
     * is right: that decision is kept.
     *
     * @param before the same concepts as they are approved now
     * @param reason why the contradictions are right; null or blank when nobody says so
     * @throws Refusal that names every contradiction that waits for a decision
     */
    void mustBeSettled(
            Collection<Definition> after, Collection<Definition> before, @Nullable String reason, Account by) {
        mustBeSettled(open(after, before), reason, by);
    }

    /** Those that nobody has decided and that would come with these definitions in the place of the former ones. */
    @Transactional
    List<Contradiction> open(Collection<Definition> after, Collection<Definition> before) {
        var open = new LinkedHashSet<>(
                of(after).stream().filter(c -> c.ruling() == null).toList());
        if (!open.isEmpty()) {
            of(before).forEach(open::remove);
        }
        return List.copyOf(open);
    }

    /** The same of contradictions that are found already. */
    void mustBeSettled(List<Contradiction> open, @Nullable String reason, Account by) {
        if (open.isEmpty()) {
            return;
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.conflict("contradiction", AuthorityMessages.class, m -> texts(open, m));
        }
        open.forEach(c -> settle(c, reason.strip(), by));
    }

    private static String texts(List<Contradiction> open, AuthorityMessages messages) {
        var named = open.stream().map(c -> c.text(messages)).distinct().limit(NAMED);
        var rest = open.size() > NAMED
                ? Stream.of(messages.more_contradictions(open.size() - NAMED))
                : Stream.<String>of();
        return Stream.concat(named, rest).collect(Collectors.joining("\n"));
    }

    /**
     * Keeps why a contradiction that stands in the glossary is right.
     *
     * @param form the spelling that the two concepts claim, as the first of them has it
     */
    @Transactional
    void settle(String one, String other, String form, String reason, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        if (reason.isBlank()) {
            throw Refusal.badInput("reason-missing", AuthorityMessages.class, AuthorityMessages::reason_missing);
        }
        all().stream()
                .filter(c -> c.ruling() == null
                        && c.one().concept().equals(one)
                        && c.other().concept().equals(other)
                        && c.one().text().equals(form))
                .findFirst()
                .ifPresentOrElse(c -> settle(c, reason.strip(), by), () -> {
                    throw Refusal.notFound();
                });
    }

    private void settle(Contradiction contradiction, String reason, Account by) {
        new Ruling(contradiction, reason, by).persist();
        var said = contradiction.one().text() + ": " + reason;
        history.done(contradiction.one().concept(), Kind.RULED, "contradiction", null, said, by);
        history.done(contradiction.other().concept(), Kind.RULED, "contradiction", null, said, by);
    }
}
