package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * The glossary as it stands, ready to be matched against texts. The lexicon is built once and built anew when the
 * glossary has changed, on this instance or on another. Thread-safe.
 */
@ApplicationScoped
public class Glossary {
    private record Edition(long number, Lexicon lexicon) {}

    private final EntityManager entities;
    private volatile Edition current = new Edition(0, Lexicon.of(List.of()));

    @Inject
    Glossary(EntityManager entities) {
        this.entities = entities;
    }

    /** The lexicon of the glossary as the present transaction sees it. */
    @Transactional
    public Lexicon lexicon() {
        long number = number();
        var edition = current;
        if (edition.number != number) {
            edition = new Edition(number, Lexicon.of(forms()));
            current = edition;
        }
        return edition.lexicon;
    }

    /** The number of the glossary's version as the present transaction sees it; it rises with every change. */
    @Transactional
    public long number() {
        return ((Number) entities.createNativeQuery("select number from glossary_version")
                        .getSingleResult())
                .longValue();
    }

    /** Says that the glossary has changed; call it in the transaction that changes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed() {
        entities.createNativeQuery("update glossary_version set number = number + 1")
                .executeUpdate();
    }

    private static List<Form> forms() {
        return Concept.everything().stream()
                .flatMap(c -> c.terms().stream()
                        .map(t -> new Form(c.key(), t.language(), t.form(), t.status(), t.caseSensitive())))
                .toList();
    }
}
