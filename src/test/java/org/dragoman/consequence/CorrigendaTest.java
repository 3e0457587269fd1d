package org.dragoman.consequence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Releasing;
import org.dragoman.glossary.AcceptedForms;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Concepts;
import org.dragoman.glossary.Decisions;
import org.dragoman.glossary.Decisions.ChosenConcept;
import org.dragoman.glossary.Decisions.Verb;
import org.dragoman.glossary.Definition;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.dragoman.matching.Verdict;
import org.dragoman.testsupport.Corrections;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

/** The list of released passages in doubt says what the glossary of this moment makes of them, whatever came between. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class CorrigendaTest {
    @Inject
    Corrigenda corrigenda;

    @Inject
    Concepts concepts;

    @Inject
    Decisions decisions;

    @Inject
    AcceptedForms acceptedForms;

    @Inject
    Releasing releasing;

    private final String key = "dockers-" + UUID.randomUUID();
    private HarbourStatement harbour;
    private Edition edition;

    @BeforeEach
    void release() {
        harbour = HarbourStatement.approved(FR);
        edition = releasing.release(harbour.statement(), People.publisher());
    }

    @AfterEach
    void forget() {
        if (stored()) {
            concepts.remove(key, null, People.editor());
        }
        assertThat(verdicts()).isEmpty();
    }

    @Test
    void isEmptyAfterAChangeThatWasTakenBack() {
        want("travailleurs du port");
        assertThat(verdicts()).isEmpty();
        want("dockers");
        assertThat(verdicts()).containsExactly(Verdict.MISSING);
        want("ouvriers du port");
        assertThat(verdicts()).containsExactly(Verdict.MISSING);
        want("travailleurs du port");
        assertThat(verdicts()).isEmpty();
    }

    @Test
    void namesWhatIsWrongNow() {
        want("dockers");
        assertThat(verdicts()).containsExactly(Verdict.MISSING);
        want("dockers", "travailleurs du port");
        assertThat(verdicts()).containsExactly(Verdict.FORBIDDEN);
        want("dockers");
        assertThat(verdicts()).containsExactly(Verdict.MISSING);
    }

    @Test
    void doesNotDoubtAgainWhatWasHandledWhenALaterChangeIsTakenBack() {
        want("dockers");
        corrigenda.handle(mine().get(0).id(), "They said it like that.", People.editor());
        assertThat(verdicts()).isEmpty();
        want("dockers", "travailleurs du port");
        assertThat(verdicts()).containsExactly(Verdict.FORBIDDEN);
        want("dockers");
        assertThat(verdicts()).isEmpty();
    }

    @Test
    void goesWithItsConceptAndComesAgain() {
        want("dockers");
        decide(Verb.RETIRE);
        assertThat(verdicts()).isEmpty();
        decide(Verb.REVIVE);
        assertThat(verdicts()).containsExactly(Verdict.MISSING);
    }

    @Test
    void goesWithAFormThatIsAcceptedAndComesAgainWithoutIt() {
        want("dockers");
        var form = acceptedForms.accept(key, FR, "travailleurs du port", People.editor());
        assertThat(verdicts()).isEmpty();
        acceptedForms.drop(key, form.id(), People.editor());
        assertThat(verdicts()).containsExactly(Verdict.MISSING);
        var proposed = acceptedForms.accept(key, FR, "travailleurs du port", People.translator(FR));
        assertThat(verdicts()).containsExactly(Verdict.MISSING);
        acceptedForms.approve(key, proposed.id(), People.editor());
        assertThat(verdicts()).isEmpty();
    }

    @Test
    void leavesAnEditionThatAnotherHasReplaced() {
        want("dockers");
        harbour.reword(FR, "Les dockers ont cessé le travail lundi.");
        var corrigendum = releasing.release(harbour.statement(), Corrections.in(FR), People.publisher());
        assertThat(verdicts()).isEmpty();
        releasing.withdraw(corrigendum.id(), "Too early.", People.publisher());
        assertThat(verdicts()).containsExactly(Verdict.MISSING);
    }

    @Test
    void leadsToWhereTheCorrigendumIsWrittenUntilTheChangeIsTakenBack() {
        want("dockers");
        var release = "/statements/" + harbour.id + "/release";
        assertThat(Drafts.as("editor").get("/glossary/corrigenda").asString())
                .contains("href=\"" + release + "#corrigendum\"");
        var sentence = QuarkusTransaction.requiringNew()
                .call(() -> harbour.translations(FR).get(1).segment().id());
        var address = "/reviews/" + harbour.job(FR) + "?show=all#segment-" + sentence;
        assertThat(Drafts.as("publisher").get(release).asString())
                .contains("id=\"corrigendum\"", "href=\"" + address + "\"");
        want("travailleurs du port");
        assertThat(Drafts.as("editor").get("/glossary/corrigenda").asString()).doesNotContain(release);
        assertThat(Drafts.as("publisher").get(release).asString()).doesNotContain("corrigendum\"", address);
    }

    private void want(String preferred, String... forbidden) {
        var forms = new ArrayList<Form>();
        forms.add(new Form(key, EN, "workers of the harbour", TermStatus.PREFERRED, false));
        forms.add(new Form(key, FR, preferred, TermStatus.PREFERRED, false));
        List.of(forbidden).forEach(f -> forms.add(new Form(key, FR, f, TermStatus.FORBIDDEN, false)));
        var definition = new Definition(key, Concept.Type.EXPRESSION, "", forms);
        var version = QuarkusTransaction.requiringNew()
                .call(() -> Concept.withKey(key).map(Concept::version).orElse(null));
        concepts.save(definition, version, People.editor());
    }

    private void decide(Verb verb) {
        decisions.decide(verb, List.of(new ChosenConcept(key, null)), "Tried out.", People.editor());
    }

    private boolean stored() {
        return QuarkusTransaction.requiringNew().call(() -> Concept.withKey(key).isPresent());
    }

    private List<Verdict> verdicts() {
        return mine().stream().map(PossibleCorrigendum::verdict).toList();
    }

    private List<PossibleCorrigendum> mine() {
        return corrigenda.standing().stream()
                .map(Corrigenda.Standing::doubt)
                .filter(d -> d.link().startsWith(edition.path() + "/"))
                .toList();
    }
}
