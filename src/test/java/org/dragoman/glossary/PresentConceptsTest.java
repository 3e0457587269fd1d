package org.dragoman.glossary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.matching.Form;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.glossary.ImportOutcome.Kind.ADDED;
import static org.dragoman.glossary.ImportOutcome.Kind.CHANGED;
import static org.dragoman.glossary.ImportOutcome.Kind.REMOVED;
import static org.dragoman.glossary.ImportOutcome.Kind.UNCHANGED;
import static org.dragoman.glossary.Sample.form;
import static org.dragoman.glossary.Sample.mosul;
import static org.dragoman.glossary.Sample.place;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;
import static org.dragoman.matching.TermStatus.ADMITTED;
import static org.dragoman.matching.TermStatus.FORBIDDEN;
import static org.dragoman.matching.TermStatus.PREFERRED;

@Tag("plain")
class PresentConceptsTest {
    private static final Definition BASRA = place("basra", form("basra", EN, "Basra", PREFERRED));
    private static final Definition ERBIL = place("erbil", form("erbil", EN, "Erbil", PREFERRED));
    private static final Definition NEW = place("najaf", form("najaf", EN, "Najaf", PREFERRED));
    private static final Definition CHANGED_MOSUL = place("mosul", form("mosul", EN, "Mosul City", PREFERRED));

    private final PresentConcepts present = new PresentConcepts(Map.of(
            "mosul", Sample.approved(mosul()),
            "basra", Sample.approved(BASRA),
            "erbil", Sample.retired(ERBIL)));

    private static List<String> told(List<ImportOutcome> fates) {
        return fates.stream().map(f -> f.kind() + " " + f.key()).toList();
    }

    @Test
    void tellsWhatBecomesOfEachConceptOfAFile() {
        assertThat(told(present.fates(List.of(NEW, CHANGED_MOSUL, BASRA), false)))
                .containsExactly(ADDED + " najaf", CHANGED + " mosul", UNCHANGED + " basra");
    }

    @Test
    void aFileThatReplacesAllRemovesTheOtherApprovedOnes() {
        var fates = present.fates(List.of(NEW), true);
        assertThat(told(fates)).containsExactly(ADDED + " najaf", REMOVED + " basra", REMOVED + " mosul");
        assertThat(fates.get(1).differences())
                .extracting(FieldDifference::field)
                .containsExactly("en.preferred", "type");
        assertThat(fates.get(1).differences().get(0).removed()).containsExactly("Basra");
    }

    @Test
    void aRetiredConceptThatComesAgainIsApproved() {
        var fate = present.fates(List.of(ERBIL), false).get(0);
        assertThat(fate.kind()).isEqualTo(CHANGED);
        assertThat(fate.differences())
                .containsExactly(new FieldDifference("status", null, List.of("retired"), List.of("approved")));
    }

    @Test
    void aFileThatIsSilentOfProvenanceLeavesIt() {
        var sourced = new Definition("basra", Concept.Type.PLACE, "", BASRA.forms(), new Provenance("UN", "IJMES"));
        var concept = Sample.approved(sourced);
        assertThat(ImportOutcome.of(concept, BASRA).kind()).isEqualTo(UNCHANGED);
        var otherwise = new Definition("basra", Concept.Type.PLACE, "", BASRA.forms(), Provenance.NONE);
        assertThat(ImportOutcome.of(concept, otherwise).differences())
                .extracting(FieldDifference::field)
                .containsExactly("source", "transliteration");
    }

    @Test
    void whatIsEnforcedIsWhatMoves() {
        var plan = present.plan(List.of(NEW, CHANGED_MOSUL, BASRA, ERBIL), false);
        assertThat(plan.definitions()).containsExactly(NEW, CHANGED_MOSUL, ERBIL);
        assertThat(plan.keys()).containsExactlyInAnyOrder("najaf", "mosul", "erbil");
        assertThat(present.plan(List.of(BASRA), true).keys()).containsExactly("mosul");
    }

    @Test
    void knowsTheApprovedOnes() {
        assertThat(present.approved(Set.of("mosul", "erbil", "nowhere")))
                .extracting(Definition::key)
                .containsExactly("mosul");
        assertThat(present.with("mosul")).isNotNull();
        assertThat(present.with("nowhere")).isNull();
    }

    @Test
    void aTableWithoutAColumnForgetsNothingOfIt() {
        var english = new ImportScope(Set.of(new ImportScope.Slot(EN, PREFERRED)), false, false, false);
        var stored = new Definition(
                "mosul",
                Concept.Type.ORGANISATION,
                "a city",
                List.of(
                        new Form("mosul", EN, "Mosul", PREFERRED, true),
                        form("mosul", FR, "Mossoul", PREFERRED),
                        form("mosul", EN, "Musil", FORBIDDEN)));
        var given = place("mosul", form("mosul", EN, "Mosul", ADMITTED), form("mosul", EN, "Musil", PREFERRED));
        var concepts = new PresentConcepts(Map.of("mosul", Sample.approved(stored)));
        var whole = concepts.completed(List.of(given), english).get(0);
        assertThat(whole.type()).isEqualTo(Concept.Type.ORGANISATION);
        assertThat(whole.note()).isEqualTo("a city");
        assertThat(whole.forms())
                .containsExactlyInAnyOrder(
                        new Form("mosul", EN, "Mosul", ADMITTED, true),
                        form("mosul", EN, "Musil", PREFERRED),
                        form("mosul", FR, "Mossoul", PREFERRED));
    }

    @Test
    void aFileThatSaysAllReplacesAll() {
        var stored = Sample.approved(mosul());
        assertThat(ImportScope.EVERYTHING.complete(CHANGED_MOSUL, stored)).isSameAs(CHANGED_MOSUL);
        var typed = new ImportScope(Set.of(), true, true, true);
        assertThat(typed.complete(NEW, null)).isSameAs(NEW);
        var note = new Definition("mosul", Concept.Type.PERSON, "who", List.of());
        assertThat(typed.complete(note, stored).type()).isEqualTo(Concept.Type.PERSON);
        assertThat(typed.complete(note, stored).note()).isEqualTo("who");
        assertThat(typed.complete(note, stored).forms()).containsExactlyInAnyOrderElementsOf(mosul().forms());
    }

    @Test
    void aScopeWithTheCaseTakesItFromTheFile() {
        var stored = Sample.approved(place("us", new Form("us", EN, "US", PREFERRED, true)));
        var given = place("us", form("us", EN, "US", PREFERRED));
        var slot = Set.of(new ImportScope.Slot(EN, PREFERRED));
        assertThat(new ImportScope(slot, true, true, true)
                        .complete(given, stored)
                        .forms())
                .containsExactly(form("us", EN, "US", PREFERRED));
        assertThat(new ImportScope(slot, true, true, false)
                        .complete(given, stored)
                        .forms())
                .containsExactly(new Form("us", EN, "US", PREFERRED, true));
    }

    @Test
    void differencesAreToldLineByLine() {
        assertThat(FieldDifference.between(
                        Map.of("en.admitted", "Mosul\nMosil", "note", "old"),
                        Map.of("en.admitted", "Mosul\n\nMawsil", "note", "old", "enlarged", "yes")))
                .containsExactly(
                        new FieldDifference("en.admitted", EN, List.of("Mosil"), List.of("Mawsil")),
                        new FieldDifference("enlarged", null, List.of(), List.of("yes")));
    }

    @Test
    void aPlanDropsAndEnforces() {
        assertThat(TermPlan.enforcing(List.of(NEW)).keys()).containsExactly("najaf");
        assertThat(TermPlan.enforcing(List.of(NEW)).definitions()).containsExactly(NEW);
        assertThat(TermPlan.dropping(List.of("mosul")).keys()).containsExactly("mosul");
        assertThat(TermPlan.dropping(List.of("mosul")).definitions()).isEmpty();
    }
}
