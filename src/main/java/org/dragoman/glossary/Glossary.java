package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.Lexicon;
import org.dragoman.web.Refusal;

/**
 * The glossary as it stands, ready to be matched against texts. One lexicon is shared by all; it is built anew when a
 * change of the glossary has been committed, on this instance or on another. Thread-safe.
 */
@ApplicationScoped
public class Glossary {
    /** @param isOwn whether the present transaction has changed the glossary, which nobody else may see yet */
    private record Version(long number, boolean isOwn) {}

    private record Edition(long number, Lexicon lexicon) {}

    private final EntityManager entities;
    private final Object building = new Object();
    private volatile Edition current = new Edition(0, Lexicon.of(List.of()));

    @Inject
    Glossary(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The lexicon of the glossary as the present transaction sees it. A transaction that has itself changed the
     * glossary gets one of its own at each call, which takes as long as the glossary is large.
     */
    @Transactional
    public Lexicon lexicon() {
        var version = version();
        if (version.isOwn) {
            return Lexicon.of(forms());
        }
        var edition = current;
        return edition.number == version.number ? edition.lexicon : built(version.number);
    }

    /** Many ask for the new lexicon at the same moment; the first builds it for all. */
    private Lexicon built(long number) {
        synchronized (building) {
            if (current.number != number) {
                current = new Edition(number, Lexicon.of(forms()));
            }
            return current.lexicon;
        }
    }

    private Version version() {
        var row = (Object[]) entities.createNativeQuery(
                        "select number, coalesce(xmin = pg_current_xact_id_if_assigned()::xid, false)"
                                + " from glossary_version")
                .getSingleResult();
        return new Version(((Number) row[0]).longValue(), (Boolean) row[1]);
    }

    /** The number of the glossary's version as the present transaction sees it; it rises with every change. */
    @Transactional
    public long number() {
        return version().number;
    }

    /** Says that the glossary changes; call it in the transaction that changes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed() {
        entities.createNativeQuery("update glossary_version set number = number + 1")
                .executeUpdate();
    }

    /** The forms of a language that wait for an editor, as parts of proposed concepts. */
    @Transactional
    public List<String> proposed(Language language) {
        return entities.createQuery(
                        "select t.form from Term t join t.concept c where t.language = ?1 and c.decision.status = PROPOSED",
                        String.class)
                .setParameter(1, language)
                .getResultList();
    }

    /**
     * The same, where the change was decided on from a version that somebody looked at.
     *
     * @throws Refusal when the glossary has changed since
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void changed(ImportConsent consent) {
        var basedOn = consent.basedOn();
        if (basedOn == null) {
            changed();
            return;
        }
        int moved = entities.createNativeQuery(
                        "update glossary_version set number = number + 1 where number = :basedOn")
                .setParameter("basedOn", basedOn)
                .executeUpdate();
        if (moved == 0) {
            throw Refusal.conflict("glossary-stale", GlossaryMessages.class, GlossaryMessages::glossary_stale);
        }
    }

    /** The terms and accepted forms of all approved concepts. */
    @Transactional
    List<Form> forms() {
        return Stream.concat(
                        Term.approved(entities),
                        AcceptedForm.enforced().stream().map(AcceptedForm::literal))
                .toList();
    }
}
