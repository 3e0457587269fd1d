package org.dragoman.matching;

import java.util.List;
import org.dragoman.language.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;
import static org.dragoman.matching.Marked.admitted;
import static org.dragoman.matching.Marked.forbidden;
import static org.dragoman.matching.Marked.preferred;

@Tag("plain")
class LexiconTest {
    private final Lexicon lexicon = Lexicon.of(List.of(
            admitted("kabul", EN, "Caboul"),
            preferred("kabul", EN, "Kabul"),
            forbidden("kabul", EN, "Cabul"),
            preferred("kabul", FR, "Kaboul"),
            forbidden("kabul", FR, "Kabul"),
            preferred("kabul", AR, "كابول"),
            forbidden("kabul", AR, "كابل"),
            preferred("kabul", FA, "کابل"),
            preferred("university", EN, "Kabul University"),
            preferred("university", FR, "université de Kaboul"),
            preferred("mecca", EN, "Mecca"),
            preferred("mecca", FR, "La Mecque"),
            preferred("mecca", AR, "مكة المكرمة"),
            forbidden("mecca", AR, "مكّة"),
            preferred("mecca", FA, "مکه"),
            preferred("evian", FR, "Évian"),
            forbidden("evian", FR, "Evian"),
            preferred("evian", EN, "Evian"),
            new Form("who", EN, "WHO", TermStatus.PREFERRED, true),
            preferred("who", EN, "W.H.O."),
            preferred("who", FR, "OMS"),
            preferred("asia", FA, "آسیا"),
            forbidden("asia", FA, "اسیا"),
            preferred("asia", EN, "Asia")));

    @Test
    void anApprovedFormIsOk() {
        assertThat(lexicon.judge(EN, "In Kabul’s streets", FR, "Dans les rues de Kaboul"))
                .containsExactly(
                        new Judgement("kabul", Verdict.OK, List.of(new Span(3, 8)), List.of(new Span(17, 23))));
    }

    @Test
    void noFormIsMissing() {
        assertThat(lexicon.judge(EN, "Kabul and Kabul again", FR, "les Kabouliens"))
                .containsExactly(
                        new Judgement("kabul", Verdict.MISSING, List.of(new Span(0, 5), new Span(10, 15)), List.of()));
    }

    @Test
    void aConceptWithoutTermInALanguageIsNotMissingThere() {
        assertThat(lexicon.judge(EN, "Asia and Kabul", FR, "les deux"))
                .extracting(Judgement::concept)
                .containsExactly("kabul");
    }

    @Test
    void aForbiddenFormWinsOverAnApprovedOne() {
        assertThat(lexicon.judge(EN, "Kabul", FR, "Kaboul, d’où Kabul"))
                .containsExactly(
                        new Judgement("kabul", Verdict.FORBIDDEN, List.of(new Span(0, 5)), List.of(new Span(13, 18))));
    }

    @Test
    void aForbiddenFormOfTheSourceIsNoConceptOfTheSource() {
        assertThat(lexicon.judge(EN, "Cabul", FR, "Kabul")).isEmpty();
    }

    @Test
    void onlyConceptsOfTheSourceAreJudged() {
        assertThat(lexicon.judge(EN, "The capital", FR, "Kabul")).isEmpty();
    }

    @Test
    void theLongestFormHidesTheShorterOnBothSides() {
        assertThat(verdict("Kabul University in Kabul", "l’université de Kaboul"))
                .containsExactly("university OK", "kabul MISSING");
    }

    @Test
    void judgementsFollowTheSource() {
        assertThat(verdict("Mecca, Kabul, Mecca", "")).containsExactly("mecca MISSING", "kabul MISSING");
    }

    @Test
    void accentsCountInTheTargetOnly() {
        assertThat(lexicon.judge(FR, "Evian", EN, "Evian")).singleElement().matches(j -> j.verdict() == Verdict.OK);
        assertThat(verdict("Evian", "Evian")).containsExactly("evian FORBIDDEN");
        assertThat(verdict("Evian", "EVIAN")).containsExactly("evian FORBIDDEN");
        assertThat(verdict("Evian", "ÉVIAN")).containsExactly("evian OK");
    }

    @Test
    void aForbiddenFormIsComparedLetterByLetter() {
        assertThat(lexicon.judge(EN, "Asia", FA, "در اسیاست").get(0).verdict()).isEqualTo(Verdict.FORBIDDEN);
        assertThat(lexicon.judge(EN, "Asia", FA, "در آسیاست").get(0).verdict()).isEqualTo(Verdict.OK);
        assertThat(lexicon.judge(EN, "Asia", FA, "در أسیاست").get(0).verdict()).isEqualTo(Verdict.OK);
        assertThat(lexicon.judge(EN, "Mecca", AR, "بمكه").get(0).verdict()).isEqualTo(Verdict.MISSING);
        assertThat(lexicon.judge(EN, "Mecca", AR, "بمَكَّة").get(0).verdict()).isEqualTo(Verdict.FORBIDDEN);
    }

    @Test
    void aCaseSensitiveFormIsNotTheWordLikeIt() {
        assertThat(verdict("Who is who?", "")).isEmpty();
        assertThat(verdict("WHO’s envoy", "l’OMS")).containsExactly("who OK");
    }

    @Test
    void anAcronymIsNotPartOfALongerOne() {
        assertThat(verdict("The W.H.O. met.", "")).hasSize(1);
        assertThat(verdict("The W.H.O.-led team", "")).hasSize(1);
        assertThat(verdict("The A.W.H.O. and the W.H.O.A.", "")).isEmpty();
    }

    @Test
    void conceptsOfTheSameSpellingAreAllFound() {
        var homonyms = Lexicon.of(List.of(preferred("country", EN, "Georgia"), preferred("state", EN, "Georgia")));
        assertThat(homonyms.occurrences("in Georgia", EN))
                .extracting(o -> o.form().concept())
                .containsExactlyInAnyOrder("country", "state");
    }

    @Test
    void anUnbentFormIsPreferredToABentOne() {
        var articles = Lexicon.of(List.of(
                preferred("scene", AR, "مشهد"), forbidden("scene", AR, "المشهد"), preferred("scene", EN, "scene")));
        assertThat(articles.judge(EN, "scene", AR, "مشهد").get(0).verdict()).isEqualTo(Verdict.OK);
        assertThat(articles.judge(EN, "scene", AR, "المشهد").get(0).verdict()).isEqualTo(Verdict.FORBIDDEN);
    }

    @Test
    void approvedFormsBeginWithThePreferredOne() {
        assertThat(lexicon.approved("kabul", EN)).extracting(Form::text).containsExactly("Kabul", "Caboul");
        assertThat(lexicon.approved("university", FA)).isEmpty();
        assertThat(lexicon.approved("unknown", EN)).isEmpty();
    }

    @Test
    void anEmptyGlossaryFindsNothing() {
        assertThat(Lexicon.of(List.of()).occurrences("Kabul", EN)).isEmpty();
    }

    @Test
    void aFormWithoutALetterIsNeverFound() {
        assertThat(Lexicon.of(List.of(preferred("dash", EN, " — "))).occurrences("a — b", EN))
                .isEmpty();
    }

    private List<String> verdict(String english, String french) {
        return lexicon.judge(EN, english, FR, french).stream()
                .map(j -> j.concept() + " " + j.verdict())
                .toList();
    }

    @Test
    void takesNoSmallWordOfASourceForAName() {
        var names = Marked.with(FR, "La Haye", "Gaza", "Tours", "réfugié", "Golfe Persique");
        for (var marked : List.of(
                "‹La Haye›, ‹GAZA› et ‹Tours›, ville d’un ‹Réfugié›; le ‹golfe Persique›",
                "La haye est basse, il gaza la cour, deux tours")) {
            assertThat(names.in(marked.replaceAll("[‹›]", ""))).isEqualTo(marked);
        }
    }
}
