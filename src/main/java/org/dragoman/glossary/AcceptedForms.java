package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.consequence.Corrigenda;
import org.dragoman.consequence.TermChange;
import org.dragoman.glossary.ConceptChange.Kind;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.Lexicon;
import org.dragoman.matching.Spelling;
import org.dragoman.matching.Strictness;
import org.dragoman.web.Refusal;

/** Lets a concept be written in a form that grammar does not foresee, so that nobody is asked about it twice. */
@ApplicationScoped
public class AcceptedForms {
    private final Glossary glossary;
    private final ConceptHistory history;
    private final Corrigenda corrigenda;
    private final Event<Concepts.Changed> changes;

    @Inject
    AcceptedForms(Glossary glossary, ConceptHistory history, Corrigenda corrigenda, Event<Concepts.Changed> changes) {
        this.glossary = glossary;
        this.history = history;
        this.corrigenda = corrigenda;
        this.changes = changes;
    }

    /**
     * Accepts a form for a concept; from anyone but an editor it is a proposal.
     *
     * @throws Refusal when the form is forbidden for the concept, belongs to another one, or is there already
     */
    @Transactional
    public AcceptedForm accept(String key, Language language, String text, Account by) {
        glossary.changed();
        var concept = Concept.withKey(key).orElseThrow(Refusal::notFound);
        var form = Form.literal(key, language, text.strip());
        mustBeFit(form);
        mustBeNew(concept, form);
        var accepted = new AcceptedForm(concept, language, form.text(), by);
        if (accepted.accepted()) {
            corrigenda.follow(change(accepted, true), by);
        }
        accepted.persist();
        record(accepted, accepted.accepted() ? Kind.FORM_ACCEPTED : Kind.FORM_PROPOSED, by);
        return accepted;
    }

    /** Accepts a form that was proposed. */
    @Transactional
    public void approve(String key, long id, Account by) {
        glossary.changed();
        var form = of(key, id);
        corrigenda.follow(change(form, true), by);
        form.accept(by);
        record(form, Kind.FORM_ACCEPTED, by);
    }

    /** Takes a form, or a proposal of one, away again. */
    @Transactional
    public void drop(String key, long id, Account by) {
        glossary.changed();
        var form = of(key, id);
        form.mustBeDroppableBy(by);
        if (form.accepted()) {
            corrigenda.follow(change(form, false), by);
        }
        form.delete();
        record(form, Kind.FORM_DROPPED, by);
    }

    private static AcceptedForm of(String key, long id) {
        return AcceptedForm.<AcceptedForm>findByIdOptional(id)
                .filter(f -> f.concept().key().equals(key))
                .orElseThrow(Refusal::notFound);
    }

    /** What it would mean for released texts if a form were enforced, or were so no longer; before either is done. */
    private TermChange change(AcceptedForm accepted, boolean enforced) {
        var concept = accepted.concept();
        if (concept.status() != ConceptStatus.APPROVED) {
            return TermChange.NONE;
        }
        var form = Form.literal(concept.key(), accepted.language(), accepted.form());
        var touched = Stream.concat(Definition.of(concept).forms().stream(), Stream.of(form));
        return new TermChange(touched.toList(), glossary::lexicon, () -> Lexicon.of(with(form, enforced)));
    }

    private List<Form> with(Form form, boolean enforced) {
        var others = glossary.forms().stream().filter(f -> !f.equals(form));
        return Stream.concat(others, enforced ? Stream.of(form) : Stream.empty())
                .toList();
    }

    private void record(AcceptedForm form, Kind kind, Account by) {
        var key = form.concept().key();
        boolean gone = kind == Kind.FORM_DROPPED;
        history.done(
                key,
                kind,
                form.language().tag() + ".accepted",
                gone ? form.form() : null,
                gone ? null : form.form(),
                by);
        if (kind != Kind.FORM_PROPOSED) {
            changes.fire(new Concepts.Changed(Set.of(key)));
        }
    }

    static void mustBeFit(Form form) {
        for (var kind : Definition.unfit(form)) {
            throw Refusal.badInput("form-unfit", GlossaryMessages.class, m -> new Defect(kind, form).text(m));
        }
    }

    private static void mustBeNew(Concept concept, Form form) {
        if (concept.status() == ConceptStatus.RETIRED) {
            throw Refusal.conflict("concept-status", AuthorityMessages.class, AuthorityMessages::status_unfit);
        }
        var spelling = Spelling.of(form.text(), form.language(), Strictness.ACCENTED);
        if (AcceptedForm.of(concept).stream().anyMatch(f -> f.isSpelled(form.language(), spelling))) {
            throw Refusal.conflict("form-known", AuthorityMessages.class, AuthorityMessages::form_known);
        }
        var all = Set.of(SearchKey.of(form.text()));
        var alike = Term.spelled(all).stream()
                .map(Term::inConcept)
                .filter(f -> Spelling.same(f, form))
                .toList();
        for (var other : alike) {
            refuse(form, other);
        }
    }

    /** Says why a form cannot be accepted where the glossary has one that is spelled alike. */
    static void refuse(Form form, Form other) {
        if (!other.concept().equals(form.concept())) {
            throw Refusal.conflict(
                    "form-of-another", AuthorityMessages.class, m -> m.form_of_another(form.text(), other.concept()));
        }
        throw other.status().isApproved()
                ? Refusal.conflict("form-known", AuthorityMessages.class, AuthorityMessages::form_known)
                : Refusal.conflict("form-forbidden", AuthorityMessages.class, m -> m.form_forbidden(form.text()));
    }
}
