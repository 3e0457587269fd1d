package org.dragoman.glossary;

import java.util.List;
import java.util.Map;
import org.dragoman.matching.Form;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.glossary.Sample.form;
import static org.dragoman.glossary.Sample.mosul;
import static org.dragoman.glossary.Sample.place;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;
import static org.dragoman.matching.TermStatus.ADMITTED;
import static org.dragoman.matching.TermStatus.FORBIDDEN;
import static org.dragoman.matching.TermStatus.PREFERRED;

@Tag("plain")
class DefinitionTest {

    private static List<Defect.Kind> defects(Definition definition) {
        return definition.defects().stream().map(Defect::kind).toList();
    }

    private static List<Defect.Kind> defectsOf(String text) {
        return defects(place("x", form("x", EN, text, PREFERRED)));
    }

    @Test
    void fitsWhenEveryRuleHolds() {
        assertThat(mosul().defects()).isEmpty();
        assertThat(new Definition("x", Concept.Type.PLACE, "", mosul().forms(), new Provenance("UN", "")).defects())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "export.tsv", "a b", "-a", "print"})
    void aKeyIsMadeOfLettersAndIsNoPages(String key) {
        assertThat(defects(place(key, form(key, EN, "Mosul", PREFERRED)))).containsExactly(Defect.Kind.KEY);
        assertThat(Definition.isReserved("new")).isTrue();
        assertThat(Definition.isReserved("news")).isFalse();
    }

    @Test
    void needsAForm() {
        assertThat(defects(place("x"))).containsExactly(Defect.Kind.NO_TERM);
    }

    @Test
    void aFormHasAWordAndAnEnd() {
        assertThat(defectsOf("…")).containsExactly(Defect.Kind.NO_WORD);
        assertThat(defectsOf("a|b")).containsExactly(Defect.Kind.UNUSABLE);
        assertThat(defectsOf("a".repeat(Definition.LONGEST_FORM))).isEmpty();
        assertThat(defectsOf("a".repeat(Definition.LONGEST_FORM + 1))).containsExactly(Defect.Kind.TOO_LONG);
    }

    @Test
    void prefersOneFormOfALanguage() {
        var twice = place("x", form("x", EN, "Mosul", PREFERRED), form("x", EN, "Nineveh", PREFERRED));
        assertThat(twice.defects()).hasSize(1).first().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Defect.Kind.PREFERRED_TWICE);
            assertThat(d.form()).isEqualTo(form("x", EN, "Nineveh", PREFERRED));
        });
        assertThat(defects(place("x", form("x", EN, "Mosul", PREFERRED), form("x", FR, "Mosul", PREFERRED))))
                .isEmpty();
    }

    @Test
    void forbidsNothingThatItApproves() {
        assertThat(defects(place("x", form("x", EN, "Mosul", PREFERRED), form("x", EN, "mosul", FORBIDDEN))))
                .containsExactly(Defect.Kind.BOTH);
        assertThat(defects(place("x", form("x", EN, "Mosul", PREFERRED), form("x", FR, "Mosul", FORBIDDEN))))
                .isEmpty();
    }

    @Test
    void aProvenanceHasAnEnd() {
        var longest = "a".repeat(Provenance.LONGEST);
        assertThat(new Provenance(" " + longest, longest + " ").isTooLong()).isFalse();
        assertThat(new Provenance(longest + "a", "").isTooLong()).isTrue();
        assertThat(new Provenance("", longest + "a").isTooLong()).isTrue();
        assertThat(defects(new Definition(
                        "x", Concept.Type.PLACE, "", mosul().forms(), new Provenance(longest + "a", ""))))
                .containsExactly(Defect.Kind.PROVENANCE);
    }

    @Test
    void aFormGivenTwiceCountsOnceInTheHigherStatus() {
        var given = place("x", form("x", EN, "Mosul", ADMITTED), form("x", EN, "Mosul", PREFERRED));
        assertThat(given.forms()).containsExactly(form("x", EN, "Mosul", PREFERRED));
        assertThat(given.forms(EN, PREFERRED)).containsExactly("Mosul");
        assertThat(given.forms(FR, PREFERRED)).isEmpty();
        assertThat(given.forms(EN, ADMITTED)).isEmpty();
        assertThat(given.name()).isEqualTo(form("x", EN, "Mosul", PREFERRED));
        assertThat(place("x").name()).isNull();
    }

    @Test
    void movesToAnotherKeyWithItsForms() {
        var moved = mosul().under("nineveh");
        assertThat(moved.key()).isEqualTo("nineveh");
        assertThat(moved.forms()).hasSize(3).allMatch(f -> f.concept().equals("nineveh"));
    }

    @Test
    void isTheSameAsAConceptThatSaysAllOfIt() {
        var concept = Sample.approved(mosul());
        assertThat(mosul().describes(concept)).isTrue();
        assertThat(Definition.of(concept).describes(concept)).isTrue();
        var forms = mosul().forms();
        assertThat(new Definition("mosul", Concept.Type.PERSON, "", forms).describes(concept))
                .isFalse();
        assertThat(new Definition("mosul", Concept.Type.PLACE, "a city", forms).describes(concept))
                .isFalse();
        assertThat(new Definition("mosul", Concept.Type.PLACE, "", forms.subList(0, 2)).describes(concept))
                .isFalse();
        assertThat(new Definition("mosul", Concept.Type.PLACE, "", forms, new Provenance("UN", "")).describes(concept))
                .isFalse();
    }

    @Test
    void saysItsFieldsWithoutTheEmptyOnes() {
        var said = new Definition(
                "us",
                Concept.Type.PLACE,
                "a country",
                List.of(
                        new Form("us", EN, "US", PREFERRED, true),
                        form("us", EN, "United States", ADMITTED),
                        form("us", EN, "America", ADMITTED),
                        form("us", FR, "Amérique", FORBIDDEN)),
                new Provenance("UN", ""));
        assertThat(said.fields())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "type", "place",
                        "en.preferred", "US (Aa)",
                        "en.admitted", "United States\nAmerica",
                        "fr.forbidden", "Amérique",
                        "note", "a country",
                        "source", "UN"));
        assertThat(said).hasToString("place · en: US (Aa), +United States, +America · fr: −Amérique · a country");
        assertThat(place("x", form("x", AR, "الموصل", PREFERRED))).hasToString("place · ar: الموصل");
    }

    @Test
    void makesKeysOfTerms() {
        assertThat(ConceptKeys.of("Tal ‘Afar")).isEqualTo("tal-afar");
        assertThat(ConceptKeys.of("موصل")).isEqualTo("mwsl");
        assertThat(ConceptKeys.of("!")).isEmpty();
        assertThat(ConceptKeys.of("a".repeat(60))).hasSize(60);
        assertThat(ConceptKeys.of("a".repeat(59) + " b")).isEqualTo("a".repeat(59));
        assertThat(SearchKey.of("Al-Mawṣil"))
                .isEqualTo(SearchKey.of("almawsil"))
                .isNotEmpty();
    }
}
