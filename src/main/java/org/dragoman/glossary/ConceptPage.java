package org.dragoman.glossary;

import java.time.Instant;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.language.Language;
import org.dragoman.web.Interface;
import org.jspecify.annotations.Nullable;

/**
 * One concept with all that hangs on it, as its page shows it.
 *
 * @param open whether who looks at it may change it
 */
record ConceptPage(
        ConceptView concept,
        Facts facts,
        List<Link> links,
        List<Accepted> forms,
        List<String> contradictions,
        List<HistoryLine> history,
        boolean open) {

    /** Where the name comes from, and who decided about it. */
    record Facts(
            String source,
            String transliteration,
            @Nullable String proposedBy,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason) {
        static Facts of(Concept concept) {
            var decision = concept.decision();
            return new Facts(
                    concept.provenance().source(),
                    concept.provenance().transliteration(),
                    name(decision.proposedBy()),
                    name(decision.decidedBy()),
                    decision.decidedAt(),
                    decision.reason());
        }

        private static @Nullable String name(@Nullable Account account) {
            return account == null ? null : account.displayName();
        }
    }

    /**
     * A link seen from this concept.
     *
     * @param relation what the other concept is to this one
     */
    record Link(long id, String relation, ConceptView other) {
        static Link of(ConceptLink link, Concept here, Interface ui) {
            var words = ui.messages(AuthorityMessages.class);
            boolean fromHere = link.from().is(here);
            var relation =
                    switch (link.kind()) {
                        case PART_OF -> fromHere ? words.link_part_of() : words.link_has_part();
                        case FORMERLY -> fromHere ? words.link_formerly() : words.link_later();
                        case DISTINCT_FROM -> words.link_distinct_from();
                    };
            return new Link(link.id(), relation, ConceptView.of(fromHere ? link.to() : link.from(), ui.language()));
        }
    }

    /** A form that may also stand in a translation. */
    record Accepted(
            long id,
            String key,
            Language language,
            String form,
            boolean accepted,
            String by,
            Instant at,
            boolean mine) {
        static Accepted of(AcceptedForm form, Account reader) {
            return new Accepted(
                    form.id(),
                    form.concept().key(),
                    form.language(),
                    form.form(),
                    form.accepted(),
                    form.proposedBy().displayName(),
                    form.proposedAt(),
                    form.proposedBy().is(reader));
        }
    }

    static ConceptPage of(Concept concept, List<Contradiction> contradictions, Account reader, Interface ui) {
        var words = ui.messages(AuthorityMessages.class);
        return new ConceptPage(
                ConceptView.of(concept, ui.language()),
                Facts.of(concept),
                ConceptLink.of(concept).stream()
                        .map(l -> Link.of(l, concept, ui))
                        .toList(),
                AcceptedForm.of(concept).stream()
                        .map(f -> Accepted.of(f, reader))
                        .toList(),
                contradictions.stream()
                        .filter(c -> c.ruling() == null)
                        .map(c -> c.text(words))
                        .distinct()
                        .toList(),
                ConceptChange.of(concept.key()).stream()
                        .map(c -> HistoryLine.of(c, ui))
                        .toList(),
                concept.isOpenTo(reader));
    }

    public ConceptLink.Kind[] kinds() {
        return ConceptLink.Kind.values();
    }
}
