package org.dragoman.glossary;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dragoman.account.Account;
import org.dragoman.glossary.ConceptChange.Kind;
import org.dragoman.glossary.Decisions.ChosenConcept;
import org.dragoman.glossary.Decisions.Verb;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class DecisionsTest {
    @Inject
    Concepts concepts;

    @Inject
    Decisions decisions;

    @Inject
    Glossary glossary;

    private final String key = "d" + UUID.randomUUID().toString().substring(0, 8);
    private final String form = "Tel Q" + key;

    @Test
    void enforcesOnlyWhatIsApproved() {
        propose(key);
        assertThat(isEnforced(key)).isFalse();
        decisions.decide(Verb.APPROVE, List.of(new ChosenConcept(key, 0)), "", People.editor());
        assertThat(isEnforced(key)).isTrue();
        decisions.decide(Verb.RETIRE, List.of(new ChosenConcept(key, null)), "renamed by law", People.editor());
        assertThat(isEnforced(key)).isFalse();
        decisions.decide(Verb.REVIVE, List.of(new ChosenConcept(key, null)), "", People.editor());
        assertThat(isEnforced(key)).isTrue();
        assertThat(kinds(key)).containsExactly(Kind.REVIVED, Kind.RETIRED, Kind.APPROVED, Kind.PROPOSED);
    }

    @Test
    void keepsWhoApprovedAndWhy() {
        propose(key);
        decisions.decide(
                Verb.REFUSE, List.of(new ChosenConcept(key, null)), " two names for one hill ", People.editor());
        var decision = stored(key).decision();
        assertThat(decision.status()).isEqualTo(ConceptStatus.RETIRED);
        assertThat(decision.reason()).isEqualTo("two names for one hill");
        assertThat(decision.decidedAt()).isNotNull();
        var change = QuarkusTransaction.requiringNew()
                .call(() -> ConceptChange.of(key))
                .get(0);
        assertThat(change.author()).isEqualTo("editor");
        assertThat(change.reason()).isEqualTo("two names for one hill");
        assertThat(change.before()).containsEntry("status", "proposed");
        assertThat(change.after()).containsEntry("status", "retired");
    }

    @Test
    void isForEditors() {
        propose(key);
        var choices = List.of(new ChosenConcept(key, null));
        for (var other : List.of(translator(), People.reviewer(), People.publisher())) {
            assertThatThrownBy(() -> decisions.decide(Verb.APPROVE, choices, "", other))
                    .hasMessage("role-missing");
            assertThatThrownBy(() -> decisions.decide(Verb.REFUSE, choices, "no", other))
                    .hasMessage("role-missing");
            assertThatThrownBy(() -> decisions.decide(Verb.RETIRE, choices, "no", other))
                    .hasMessage("role-missing");
            assertThatThrownBy(() -> decisions.decide(Verb.REVIVE, choices, "", other))
                    .hasMessage("role-missing");
        }
        assertThatThrownBy(() -> concepts.propose(definition(key + "b"), People.publisher()))
                .hasMessage("role-missing");
        assertThat(stored(key).status()).isEqualTo(ConceptStatus.PROPOSED);
    }

    @Test
    void decidesAllOrNone() {
        propose(key);
        propose(key + "b");
        decisions.decide(Verb.APPROVE, List.of(new ChosenConcept(key + "b", null)), "", People.editor());
        var both = List.of(new ChosenConcept(key, null), new ChosenConcept(key + "b", null));
        assertThatThrownBy(() -> decisions.decide(Verb.APPROVE, both, "", People.editor()))
                .hasMessage("concept-status");
        assertThat(stored(key).status()).isEqualTo(ConceptStatus.PROPOSED);
    }

    @Test
    void refusesAStaleOrUnreasonedDecision() {
        propose(key);
        concepts.save(
                new Definition(
                        key, Concept.Type.PLACE, "a hill", definition(key).forms()),
                0,
                translator());
        assertThatThrownBy(
                        () -> decisions.decide(Verb.APPROVE, List.of(new ChosenConcept(key, 0)), "", People.editor()))
                .hasMessage("concept-stale");
        assertThatThrownBy(
                        () -> decisions.decide(Verb.REFUSE, List.of(new ChosenConcept(key, 1)), "  ", People.editor()))
                .hasMessage("reason-missing");
        assertThatThrownBy(() -> decisions.decide(
                        Verb.RETIRE, List.of(new ChosenConcept(key, 1)), "not yet approved", People.editor()))
                .hasMessage("concept-status");
    }

    @Test
    void letsAProposalBeChangedByItsProposerUntilItIsDecided() {
        propose(key);
        assertThatThrownBy(() -> concepts.save(definition(key), 0, People.translator(Language.FR)))
                .hasMessage("role-missing");
        concepts.save(definition(key), 0, translator());
        decisions.decide(Verb.APPROVE, List.of(new ChosenConcept(key, null)), "", People.editor());
        assertThatThrownBy(() -> concepts.save(definition(key), null, translator()))
                .hasMessage("role-missing");
        assertThatThrownBy(() -> concepts.save(definition(key), 1, translator()))
                .hasMessage("role-missing");
        assertThatThrownBy(() -> concepts.save(definition(key + "b"), null, translator()))
                .hasMessage("role-missing");
    }

    @Test
    void approvesWhatAnEditorsFileBrings() {
        propose(key);
        var report = concepts.take(
                List.of(definition(key)), ImportScope.EVERYTHING, false, ImportConsent.NONE, People.editor());
        assertThat(report.changed()).isEqualTo(1);
        assertThat(isEnforced(key)).isTrue();
        decisions.decide(Verb.RETIRE, List.of(new ChosenConcept(key, null)), "gone", People.editor());
        assertThat(concepts.foresee(List.of(definition(key)), ImportScope.EVERYTHING, false)
                        .fates())
                .extracting(ImportOutcome::kind)
                .containsExactly(ImportOutcome.Kind.CHANGED);
        concepts.take(
                List.of(definition(key)), ImportScope.EVERYTHING, false, ImportConsent.NONE, People.administrator());
        assertThat(isEnforced(key)).isTrue();
    }

    private void propose(String key) {
        concepts.propose(definition(key), translator());
    }

    private Definition definition(String key) {
        return new Definition(
                key,
                Concept.Type.PLACE,
                "",
                List.of(new Form(key, Language.EN, form + key, TermStatus.PREFERRED, false)),
                new Provenance("the gazetteer", "IJMES"));
    }

    private boolean isEnforced(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> !glossary.lexicon().approved(key, Language.EN).isEmpty());
    }

    private static List<Kind> kinds(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        ConceptChange.of(key).stream().map(ConceptChange::kind).toList());
    }

    private static Concept stored(String key) {
        return QuarkusTransaction.requiringNew().call(() -> Concept.withKey(key).orElseThrow());
    }

    private static Account translator() {
        return People.translator(Language.AR);
    }
}
