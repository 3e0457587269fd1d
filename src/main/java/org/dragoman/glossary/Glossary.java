package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/**
 * The glossary as it stands, ready to be matched against texts. The lexicon is built once and built anew when the
 * glossary has changed, on this instance or on another. Thread-safe.
 */
@ApplicationScoped
public class Glossary {
    private static final Object CHANGING = new Object();

    private record Edition(long number, Lexicon lexicon) {}

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private volatile Edition current = new Edition(0, Lexicon.of(List.of()));

    @Inject
    Glossary(EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    /** The lexicon of the glossary as the present transaction sees it. */
    @Transactional
    public Lexicon lexicon() {
        // What a transaction has changed may yet be undone, so nobody else may see it.
        if (transaction.getResource(CHANGING) != null) {
            return Lexicon.of(forms());
        }
        long number = ((Number) entities.createNativeQuery("select number from glossary_version")
                        .getSingleResult())
                .longValue();
        var edition = current;
        if (edition.number != number) {
            edition = new Edition(number, Lexicon.of(forms()));
            current = edition;
        }
        return edition.lexicon;
    }

    /** Says that the glossary changes; call it first of all in the transaction that changes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed() {
        transaction.putResource(CHANGING, true);
        entities.createNativeQuery("update glossary_version set number = number + 1")
                .executeUpdate();
    }

    /** The terms and accepted forms of all approved concepts. */
    @Transactional
    List<Form> forms() {
        var terms = entities.createQuery(
                        """
                        select new org.dragoman.glossary.Form(c.key, t.language, t.form, t.status, t.caseSensitive)
                        from Term t join t.concept c where c.decision.status = APPROVED order by c.key, t.id""",
                        Form.class)
                .getResultStream();
        return Stream.concat(terms, AcceptedForm.enforced().stream().map(AcceptedForm::literal))
                .toList();
    }
}
