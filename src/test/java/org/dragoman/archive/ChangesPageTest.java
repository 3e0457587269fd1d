package org.dragoman.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.dragoman.edition.CorrectionNotes;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Releasing;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Corrections;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** An edition that takes the place of another says what it corrects, and why, to everybody and for good. */
@QuarkusTest
@Tag("application")
class ChangesPageTest {
    private static final String BETTER = "Les ouvriers du port ont cessé le travail lundi.";

    @Inject
    Releasing releasing;

    @Inject
    EntityManager entities;

    private HarbourStatement harbour;
    private Edition first;

    @BeforeEach
    void release() {
        harbour = HarbourStatement.approved(FR, FA);
        first = released(CorrectionNotes.NONE);
    }

    private Edition released(CorrectionNotes notes) {
        return releasing.release(harbour.statement(), notes, People.publisher());
    }

    private Edition corrected() {
        harbour.reword(FR, BETTER);
        return released(Corrections.in(FR, FA));
    }

    private String path(int number) {
        return "/editions/" + harbour.slug + "/" + number;
    }

    private static Response page(String path, Language language) {
        return given().header("Accept-Language", language.tag()).get(path);
    }

    private JsonNode file(int number, String name) throws IOException {
        return new ObjectMapper()
                .readTree(given().get(path(number) + "/files/" + name).asByteArray());
    }

    private void refuses(String code, String words, CorrectionNotes notes) {
        assertThatThrownBy(() -> released(notes)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            for (var language : Language.values()) {
                assertThat(refusal.text(language)).contains(words);
            }
        });
    }

    @Test
    void nothingReplacesAnEditionWithoutANoteInEachLanguage() {
        refuses("blocked", "", Corrections.in(FR, FA));
        harbour.reword(FR, BETTER);
        refuses("note-missing", "\u2068English\u2069 · \u2068Français\u2069 · \u2068فارسی\u2069", CorrectionNotes.NONE);
        refuses("note-missing", "\u2068فارسی\u2069", Corrections.in(FR));
        refuses("note-missing", "\u2068فارسی\u2069", CorrectionNotes.of(Map.of(EN, "A day.", FR, "Un jour.", FA, " ")));
        refuses("note-language", "\u2068العربية\u2069", Corrections.in(FR, FA, AR));
        refuses("note-long", "", CorrectionNotes.of(Map.of(EN, "A day.", FR, "Un jour.", FA, "ا".repeat(4_001))));
        assertThat(given().get(path(2)).statusCode()).isEqualTo(404);
        assertThat(released(Corrections.in(FR, FA)).number()).isEqualTo(2);
    }

    @Test
    void theFirstEditionCorrectsNothing() {
        var other = HarbourStatement.approved(FR);
        assertThatThrownBy(() -> releasing.release(other.statement(), Corrections.in(FR), People.publisher()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("nothing-to-correct"));
        var page = page(path(1) + "/changes", EN);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("nothing to compare with");
    }

    @Test
    void theManifestSealsTheNotesAndWhichSentencesWereTouchedAndNoWordOfTheOlderText() throws IOException {
        var manifest = given().get(path(1) + "/files/manifest.json").asByteArray();
        corrected();
        var corrects = file(2, "manifest.json").path("corrects");
        assertThat(corrects.path("number").asInt()).isEqualTo(1);
        assertThat(corrects.path("address").asText()).endsWith(path(1));
        assertThat(corrects.path("manifestSha256").asText()).isEqualTo(DigestUtils.sha256Hex(manifest));
        assertThat(corrects.path("notes").path("fa").asText()).isEqualTo(Corrections.note(FA));
        assertThat(corrects.path("changes").toString())
                .isEqualTo(
                        "{\"en\":[],\"fr\":[{\"change\":\"changed\",\"segment\":\"s2\",\"before\":\"s2\"}],\"fa\":[]}");
        assertThat(corrects.toString()).doesNotContain("travailleurs");
        assertThat(file(2, "edition.json")
                        .path("corrects")
                        .path("notes")
                        .path("en")
                        .asText())
                .isEqualTo(Corrections.note(EN));
        assertThat(file(1, "manifest.json").has("corrects")).isFalse();
        assertThat(given().get(path(1) + "/files/manifest.json").asByteArray()).isEqualTo(manifest);
    }

    @Test
    void theDatabaseKeepsTheNotesAsTheyAre() {
        var id = corrected().id();
        for (var attempt : List.of(
                "update edition_note set note = 'x' where edition_id = " + id,
                "delete from edition_note where edition_id = " + id,
                "insert into edition_note values (" + id + ", 'AR', 'x')",
                "update edition set corrects_id = null where id = " + id)) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(attempt).executeUpdate()))
                    .as(attempt)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void readersSeeTheNotesAndWhatChangedWordByWord() {
        corrected();
        var page = page(path(2) + "/changes", FA).asString();
        assertThat(page)
                .contains("<html lang=\"fa\" dir=\"rtl\"")
                .contains("<del>travailleurs</del><ins>ouvriers</ins>")
                .contains(Corrections.note(FA), Corrections.note(FR), Corrections.note(EN))
                .contains("href=\"" + path(1) + "/fr#s2\"", "href=\"" + path(2) + "/fr#s2\"");
        var english = page(path(2) + "/changes?from=1&columns=en", EN).asString();
        assertThat(english).contains("Nothing differs").doesNotContain("ouvriers", Corrections.note(FR));
        var back = page(path(1) + "/changes?from=2&columns=fr", FR).asString();
        assertThat(back).contains("<del>ouvriers</del><ins>travailleurs</ins>").doesNotContain(Corrections.note(FR));
        for (var nowhere : List.of("?from=2", "?from=3", "?from=0", "?from=x")) {
            assertThat(page(path(2) + "/changes" + nowhere, EN).statusCode())
                    .as(nowhere)
                    .isEqualTo(404);
        }
    }

    @Test
    void theOlderEditionLeadsToWhatChanged() {
        var before = page(path(1) + "/fr", FR).asString();
        assertThat(before).doesNotContain("/changes");
        corrected();
        for (var end : List.of("", "/fr", "/fa/2")) {
            assertThat(page(path(1) + end, FR).asString()).as(end).contains("href=\"" + path(2) + "/changes?from=1\"");
        }
        assertThat(page(path(2), EN).asString()).contains("corrects it.", "href=\"" + path(2) + "/changes\"");
    }

    @Test
    void isKeptForStrangersUntilTheOtherEditionIsWithdrawn() {
        corrected();
        var address = path(2) + "/changes?from=1";
        var shown = page(address, EN);
        var tag = shown.header("ETag");
        assertThat(tag).isNotNull();
        assertThat(shown.header("Cache-Control")).contains("public");
        assertThat(given().header("Accept-Language", "en")
                        .header("If-None-Match", tag)
                        .get(address)
                        .statusCode())
                .isEqualTo(304);
        releasing.withdraw(first.id(), "A name was wrong.", People.publisher());
        var after = page(address, EN).asString();
        assertThat(after)
                .contains("has been withdrawn since", Corrections.note(FR))
                .doesNotContain("travailleurs");
    }

    @Test
    void programsAreToldTheSame() {
        corrected();
        var told = given().get("/api/v1" + path(2) + "/changes").jsonPath();
        assertThat(told.getInt("from")).isEqualTo(1);
        assertThat(told.getString("fromState")).isEqualTo("released");
        assertThat(told.getString("notes.ar")).isNull();
        assertThat(told.getString("notes.fa")).isEqualTo(Corrections.note(FA));
        var french = "languages.find { it.language == 'fr' }.sentences";
        assertThat(told.getList(french + ".change")).containsExactly("changed");
        assertThat(told.getList(french + ".number")).containsExactly(2);
        assertThat(told.getList(french + "[0].words.findAll { it.fate != 'inserted' }.text", String.class))
                .containsExactly("Les ", "travailleurs", " du port ont cessé le travail lundi.");
        assertThat(told.getList("languages.find { it.language == 'en' }.sentences"))
                .isEmpty();
        releasing.withdraw(first.id(), "A name was wrong.", People.publisher());
        var after = given().get("/api/v1" + path(2) + "/changes?from=1").jsonPath();
        assertThat(after.getString("fromState")).isEqualTo("withdrawn");
        assertThat(after.getList("languages")).isEmpty();
        assertThat(after.getString("notes.fa")).isEqualTo(Corrections.note(FA));
    }

    @Test
    void aWithdrawnEditionTellsNoChanges() {
        releasing.withdraw(corrected().id(), "A name was wrong.", People.publisher());
        assertThat(page(path(2) + "/changes", EN).statusCode()).isEqualTo(410);
        assertThat(given().get("/api/v1" + path(2) + "/changes").statusCode()).isEqualTo(410);
        assertThat(page(path(1) + "/changes?from=2", EN).asString()).doesNotContain("ouvriers");
    }

    @Test
    void anEditionReplacesTheOneThatStandsWhenItComesOut() {
        var second = corrected();
        releasing.withdraw(second.id(), "A name was wrong.", People.publisher());
        harbour.reword(FR, "Les dockers du port ont cessé le travail lundi.");
        released(Corrections.in(FR, FA));
        assertThat(page(path(3) + "/changes", FR).asString())
                .contains("<del>travailleurs</del><ins>dockers</ins>")
                .contains(Corrections.note(FR));
    }
}
