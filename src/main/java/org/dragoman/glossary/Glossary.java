package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.database.Snapshot;
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
    private final EntityManager entities;
    private final Snapshot<Lexicon> lexicon;

    @Inject
    Glossary(EntityManager entities) {
        this.entities = entities;
        lexicon = new Snapshot<>(entities, "glossary", () -> Lexicon.of(forms()));
    }

    /**
     * The lexicon of the glossary as the present transaction sees it. A transaction that has itself changed the
     * glossary gets one of its own at each call, which takes as long as the glossary is large.
     */
    @Transactional
    public Lexicon lexicon() {
        return lexicon.get();
    }

    /** The number of the glossary's version as the present transaction sees it; it rises with every change. */
    @Transactional
    public long number() {
        return lexicon.number();
    }

    /** Says that the glossary changes; call it in the transaction that changes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed() {
        lexicon.change();
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
            lexicon.change();
        } else if (!lexicon.changeFrom(basedOn)) {
            throw Refusal.conflict("glossary-stale", GlossaryMessages.class, GlossaryMessages::glossary_stale);
        }
    }

    /** The terms and accepted forms of all approved concepts. */
    @Transactional
    List<Form> forms() {
        return Stream.concat(Term.approved(entities), AcceptedForm.enforced(entities))
                .toList();
    }
}
