package org.dragoman.glossary;

import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.matching.Form;
import org.dragoman.testsupport.Refused;
import org.dragoman.testsupport.Staff;
import org.dragoman.testsupport.Stored;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.glossary.ConceptStatus.APPROVED;
import static org.dragoman.glossary.ConceptStatus.PROPOSED;
import static org.dragoman.glossary.ConceptStatus.RETIRED;
import static org.dragoman.glossary.Sample.EDITOR;
import static org.dragoman.glossary.Sample.TRANSLATOR;
import static org.dragoman.glossary.Sample.form;
import static org.dragoman.glossary.Sample.mosul;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;
import static org.dragoman.matching.TermStatus.ADMITTED;
import static org.dragoman.matching.TermStatus.FORBIDDEN;
import static org.dragoman.matching.TermStatus.PREFERRED;

@Tag("plain")
class ConceptTest {
    private final Concept proposed = Concept.of(mosul(), PROPOSED, TRANSLATOR);
    private final Concept approved = Sample.approved(mosul());

    @Test
    void isWhatItsDefinitionSays() {
        assertThat(approved.key()).isEqualTo("mosul");
        assertThat(approved.type()).isEqualTo(Concept.Type.PLACE);
        assertThat(approved.note()).isEmpty();
        assertThat(approved.provenance()).isEqualTo(Provenance.NONE);
        assertThat(approved.changedAt()).isNotNull();
        assertThat(approved.terms()).extracting(Term::form).containsExactly("Mosul", "Mossoul", "Musil");
        assertThat(approved.terms(EN, FORBIDDEN)).extracting(Term::form).containsExactly("Musil");
        assertThat(approved.terms(FR, FORBIDDEN)).isEmpty();
        assertThat(approved.preferred(FR)).isEqualTo("Mossoul");
        assertThat(approved.preferred(AR)).isNull();
        assertThat(Stored.as(5, approved).id()).isEqualTo(5);
        assertThat(Stored.with("version", 3, approved).version()).isEqualTo(3);
    }

    @Test
    void anEditorsConceptIsApprovedAndSigned() {
        assertThat(approved.status()).isEqualTo(APPROVED);
        assertThat(approved.decision().decidedBy()).isSameAs(EDITOR);
        assertThat(approved.decision().decidedAt()).isNotNull();
        Refused.with("role-missing", () -> Concept.of(mosul(), APPROVED, TRANSLATOR));
    }

    @Test
    void whatAFileBringsStandsApprovedWithoutASignature() {
        var brought = new Concept("basra", Concept.Type.PLACE, " port ");
        assertThat(brought.status()).isEqualTo(APPROVED);
        assertThat(brought.note()).isEqualTo("port");
        assertThat(brought.decision().decidedBy()).isNull();
        assertThat(brought.decision().decidedAt()).isNotNull();
    }

    @Test
    void aProposalAwaitsADecision() {
        assertThat(proposed.status()).isEqualTo(PROPOSED);
        assertThat(proposed.decision().proposedBy()).isSameAs(TRANSLATOR);
        Refused.with("role-missing", () -> Concept.of(mosul(), PROPOSED, Staff.account("p", Role.PUBLISHER)));
        Refused.with("role-missing", () -> proposed.approve(TRANSLATOR));
        Refused.with("role-missing", () -> proposed.refuse("no", TRANSLATOR));
        proposed.approve(EDITOR);
        assertThat(proposed.status()).isEqualTo(APPROVED);
        assertThat(proposed.decision().decidedBy()).isSameAs(EDITOR);
        Refused.with("concept-status", () -> proposed.approve(EDITOR));
        Refused.with("concept-status", () -> proposed.refuse("no", EDITOR));
    }

    @Test
    void aRefusedProposalIsRetiredAndSaysWhy() {
        Refused.with("reason-missing", () -> proposed.refuse(" ", EDITOR));
        proposed.refuse(" not ours ", EDITOR);
        assertThat(proposed.status()).isEqualTo(RETIRED);
        assertThat(proposed.reason()).isEqualTo("not ours");
    }

    @Test
    void isRetiredWithAReasonAndRevivedWithoutOne() {
        Refused.with("concept-status", () -> approved.revive(EDITOR));
        Refused.with("concept-status", () -> proposed.retire("old", EDITOR));
        Refused.with("role-missing", () -> approved.retire("old", TRANSLATOR));
        Refused.with("reason-missing", () -> approved.retire("", EDITOR));
        approved.retire("old", EDITOR);
        assertThat(approved.reason()).isEqualTo("old");
        Refused.with("role-missing", () -> approved.revive(TRANSLATOR));
        approved.revive(EDITOR);
        assertThat(approved.status()).isEqualTo(APPROVED);
        assertThat(approved.reason()).isNull();
    }

    @Test
    void isOpenToEditorsAndToItsProposerUntilItIsDecided() {
        var administrator = Staff.account("admin", Role.ADMINISTRATOR);
        var other = Staff.account("other", Role.TRANSLATOR);
        assertThat(proposed.isOpenTo(EDITOR)).isTrue();
        assertThat(proposed.isOpenTo(administrator)).isTrue();
        assertThat(proposed.isOpenTo(TRANSLATOR)).isTrue();
        assertThat(proposed.isOpenTo(other)).isFalse();
        proposed.mustBeOpenTo(TRANSLATOR);
        Refused.with("role-missing", () -> proposed.mustBeOpenTo(other));
        proposed.approve(EDITOR);
        assertThat(proposed.isOpenTo(TRANSLATOR)).isFalse();
        assertThat(approved.isOpenTo(TRANSLATOR)).isFalse();
    }

    @Test
    void aChangeIsOfTheNewestVersion() {
        Stored.with("version", 3, approved).mustBeFresh(3);
        approved.mustBeFresh(null);
        Refused.with("concept-stale", () -> approved.mustBeFresh(2));
    }

    @Test
    void keepsTheTermsThatStayAndTakesTheNewOnes() {
        var mosul = approved.terms().get(0);
        approved.become(new Definition(
                "mosul",
                Concept.Type.ORGANISATION,
                "a city",
                List.of(form("mosul", EN, "Mosul", PREFERRED), form("mosul", FR, "Mossoul", ADMITTED)),
                new Provenance("UN", "IJMES")));
        assertThat(approved.terms()).hasSize(2);
        assertThat(approved.terms().get(0)).isSameAs(mosul);
        assertThat(approved.terms(FR, ADMITTED)).hasSize(1);
        assertThat(approved.type()).isEqualTo(Concept.Type.ORGANISATION);
        assertThat(approved.note()).isEqualTo("a city");
        assertThat(approved.provenance()).isEqualTo(new Provenance("UN", "IJMES"));
        approved.become(mosul());
        assertThat(approved.provenance().source()).isEqualTo("UN");
    }

    @Test
    void aTermIsTheSameInLanguageFormStatusAndCase() {
        var term = new Term(EN, " Mosul ", PREFERRED, false);
        assertThat(term.same(new Term(EN, "Mosul", PREFERRED, false))).isTrue();
        assertThat(term.same(new Term(FR, "Mosul", PREFERRED, false))).isFalse();
        assertThat(term.same(new Term(EN, "Musil", PREFERRED, false))).isFalse();
        assertThat(term.same(new Term(EN, "Mosul", ADMITTED, false))).isFalse();
        assertThat(term.same(new Term(EN, "Mosul", PREFERRED, true))).isFalse();
    }

    @Test
    void aTermIsMatchedUnderTheKeyOfItsConcept() {
        var term = new Term(EN, "turn … off", PREFERRED, true).of(approved);
        assertThat(term.inConcept()).isEqualTo(new Form("mosul", EN, "turn … off", PREFERRED, true));
        assertThat(term.unparted()).isEqualTo("turn off");
        assertThat(term.caseSensitive()).isTrue();
        assertThat(term.language()).isEqualTo(EN);
        assertThat(Stored.as(4, term).id()).isEqualTo(4);
    }

    @Test
    void isKnownByItsKey() {
        assertThat(approved.is(proposed)).isTrue();
        assertThat(approved.is(new Concept("basra", Concept.Type.PLACE, ""))).isFalse();
    }

    @Test
    void decisionsSayWhatTheyNeedAndWhatTheyEnforce() {
        assertThat(Decisions.Verb.values())
                .filteredOn(Decisions.Verb::asksWhy)
                .containsExactly(Decisions.Verb.REFUSE, Decisions.Verb.RETIRE);
        assertThat(Decisions.Verb.values())
                .filteredOn(Decisions.Verb::enforces)
                .containsExactly(Decisions.Verb.APPROVE, Decisions.Verb.REVIVE);
        var enforced = Decisions.plan(Decisions.Verb.APPROVE, List.of(approved));
        assertThat(enforced.keys()).containsExactly("mosul");
        assertThat(enforced.definitions()).containsExactly(Definition.of(approved));
        var dropped = Decisions.plan(Decisions.Verb.RETIRE, List.of(approved));
        assertThat(dropped.keys()).containsExactly("mosul");
        assertThat(dropped.definitions()).isEmpty();
    }
}
