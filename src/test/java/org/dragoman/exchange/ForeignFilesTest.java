package org.dragoman.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Definition;
import org.dragoman.glossary.ImportConsent;
import org.dragoman.language.Language;
import org.dragoman.matching.TermStatus;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** Glossaries as other tools write them. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ForeignFilesTest {
    @Inject
    GlossaryUploads uploads;

    private final String key = "f" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void people() {
        People.editor();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tig><term>TERM</term><termNote type=\"administrativeStatus\">supersededTerm-admn-sts</termNote></tig>",
                "<tig><term>TERM</term><termNote type=\"normativeAuthorization\">deprecatedTerm</termNote></tig>",
                "<ntig><termGrp><term>TERM</term><termNote type=\"administrativeStatus\">forbidden</termNote></termGrp></ntig>",
                "<tig><term>TERM</term><termNote type=\"administrativeStatus\">preferredTerm-admn-sts</termNote>"
                        + "<termNote type=\"normativeAuthorization\">obsoleteTerm</termNote></tig>",
                "<tig><termNote type=\"administrativeStatus\">rejectedTerm-admn-sts</termNote><term>TERM</term></tig>"
            })
    void forbidsWhatVersionTwoForbids(String term) {
        var terms = "<langSet xml:lang=\"fr\">" + term.replace("TERM", "Ana " + key) + "</langSet>";
        tbx("martif", "<termEntry id=\"" + key + "\">" + english("langSet", "tig") + terms + "</termEntry>")
                .statusCode(200)
                .body("remarks", empty());
        assertThat(forms(Language.FR, TermStatus.FORBIDDEN)).containsExactly("Ana " + key);
        assertThat(forms(Language.FR, TermStatus.ADMITTED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts</termNote>",
                "<min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus>",
                "<basic:normativeAuthorization>deprecatedTerm</basic:normativeAuthorization>",
                "<termNote type=\"administrativeStatus\">prohibited</termNote>"
            })
    void forbidsWhatVersionThreeForbids(String note) {
        var spaces = " xmlns:min=\"http://www.tbxinfo.net/ns/min\" xmlns:basic=\"http://www.tbxinfo.net/ns/basic\"";
        var terms = "<langSec xml:lang=\"fr\"><termSec><term>Ana " + key + "</term>" + note + "</termSec></langSec>";
        tbx(
                        "tbx",
                        "<conceptEntry id=\"" + key + "\"" + spaces + ">" + english("langSec", "termSec") + terms
                                + "</conceptEntry>")
                .statusCode(200)
                .body("remarks", empty());
        assertThat(forms(Language.FR, TermStatus.FORBIDDEN)).containsExactly("Ana " + key);
    }

    @Test
    void readsTbxMin() {
        var terms = "<langGroup xml:lang=\"fr\"><termGroup><term>Ana " + key
                + "</term><termStatus>obsolete</termStatus></termGroup></langGroup>";
        tbx("TBX", "<termEntry id=\"" + key + "\">" + english("langGroup", "termGroup") + terms + "</termEntry>")
                .statusCode(200);
        assertThat(forms(Language.FR, TermStatus.FORBIDDEN)).containsExactly("Ana " + key);
    }

    @Test
    void takesNoTermOfAnUnknownStatusAndSaysSo() {
        var terms = "<langSec xml:lang=\"fr\"><termSec><term>Ana " + key
                + "</term><termNote type=\"administrativeStatus\">proposedTerm-admn-sts</termNote></termSec></langSec>";
        tbx("tbx", "<conceptEntry id=\"" + key + "\">" + english("langSec", "termSec") + terms + "</conceptEntry>")
                .statusCode(200)
                .body("remarks", hasItem(containsString("proposedTerm-admn-sts")))
                .body("remarks", hasItem(containsString("Ana " + key)));
        for (var status : TermStatus.values()) {
            assertThat(forms(Language.FR, status)).isEmpty();
        }
    }

    @Test
    void tellsOfAFifthLanguageAndOfWhatTheGlossaryHasNoPlaceFor() {
        var german = "<langSec xml:lang=\"de\"><termSec><term>Ana</term></termSec><termSec><term>Anah</term></termSec>"
                + "</langSec>";
        var other = "<conceptEntry id=\"" + key + "-de\">" + german + "</conceptEntry>";
        var definition = "<descrip type=\"definition\">A <hi>town</hi>.</descrip>";
        tbx(
                        "tbx",
                        "<conceptEntry id=\"" + key + "\">" + definition + english("langSec", "termSec") + german
                                + "</conceptEntry>" + other)
                .statusCode(200)
                .body("added", equalTo(1))
                .body("remarks", hasItem(containsString("de: 4")))
                .body("remarks", hasItem(containsString("definition: 1")))
                .body("remarks", everyItem(not(containsString("hi:"))));
        assertThat(forms(Language.EN, TermStatus.PREFERRED)).containsExactly("Anah " + key);
    }

    @Test
    void givesAConceptWithoutIdTheSameOneEachTime() {
        var tbx = "<conceptEntry>" + english("langSec", "termSec") + "</conceptEntry>";
        tbx("tbx", tbx).statusCode(200).body("added", equalTo(1));
        assertThat(named("anah-" + key).forms()).hasSize(1);
        tbx("tbx", tbx).statusCode(200).body("unchanged", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ';', ''",
        "UTF-8, ';', '\uFEFF'",
        "UTF-8, ',', '\uFEFF'",
        "UTF-8, '\t', ''",
        "UTF-8, ';', 'sep=;\r\n'",
        "UTF-16LE, '\t', '\uFEFF'",
        "UTF-16BE, ';', '\uFEFF'",
        "UTF-16LE, ';', ''"
    })
    void readsTablesAsSpreadsheetsSaveThem(Charset charset, String separator, String start) {
        var table = start + "concept_id|type|en|fr|fr_forbidden|note\r\n"
                + "KEY|place|Anah KEY|\"Ana; KEY\"|\"Anat KEY\"|\"one, two;\n\"\"three\"\"\"\r\n";
        var content = table.replace("|", separator).replace("KEY", key).getBytes(charset);
        for (var type : List.of("text/csv", "text/tab-separated-values")) {
            send(type, content, "").statusCode(200).body("refused", equalTo(0));
        }
        assertThat(forms(Language.FR, TermStatus.PREFERRED)).containsExactly("Ana; " + key);
        assertThat(forms(Language.FR, TermStatus.FORBIDDEN)).containsExactly("Anat " + key);
        assertThat(named(key).note()).isEqualTo("one, two;\n\"three\"");
    }

    @Test
    void saysWhichEncodingItAssumed() {
        var table = "concept_id;type;en;fr\r\nKEY;place;Anah KEY;Anâh d’été KEY\r\n";
        send("text/csv", table.replace("KEY", key).getBytes(Charset.forName("windows-1252")), "")
                .statusCode(200)
                .body("remarks", hasItem(containsString("windows-1252")));
        assertThat(forms(Language.FR, TermStatus.PREFERRED)).containsExactly("Anâh d’été " + key);
    }

    @Test
    void givesARowWithoutIdOneAndSaysSo() {
        var table =
                ("concept_id,type,en\n,place,Anah " + key + "\n" + key + ",place,Ana " + key + "\n").getBytes(UTF_8);
        send("text/csv", table, "")
                .statusCode(200)
                .body("added", equalTo(2))
                .body("remarks", hasItem(containsString("identifier")));
        assertThat(named("anah-" + key).forms()).hasSize(1);
        send("text/csv", table, "").statusCode(200).body("unchanged", equalTo(2));
    }

    @Test
    void namesTheHeadingsThatItFoundAndTakesWhatIsSaidOfThem() {
        var content = ("Englisch;English;Terme français;À éviter (fr)\r\nx;Anah " + key + ";Ana " + key
                        + ";\"Anat\nAnath\"\r\n")
                .getBytes(UTF_8);
        send("text/csv", content, "")
                .statusCode(422)
                .body("message", containsString("“Terme français”"))
                .body("message", containsString("?columns=-,en,fr,fr_forbidden"));
        send("text/csv", content, "?columns=-,en,fr,fr_forbidden")
                .statusCode(200)
                .body("added", equalTo(1));
        var made = named("anah-" + key);
        assertThat(made.forms(Language.FR, TermStatus.PREFERRED)).containsExactly("Ana " + key);
        assertThat(made.forms(Language.FR, TermStatus.FORBIDDEN)).containsExactly("Anat", "Anath");
        for (var lie : List.of("en,fr", "-,-,-,-", "-,en,en,-", "-,en,deutsch,-")) {
            send("text/csv", content, "?columns=" + lie).statusCode(422);
        }
    }

    @Test
    void leavesAloneWhatATableDoesNotSpeakOf() {
        var whole =
                "concept_id\ttype\ten\tfr\tfr_variants\tar\tcase_sensitive_forms\tnote\n%1$s\tplace\tAnah %1$s\tAna %1$s\tAnat %1$s\tعانة %1$s\tAnah %1$s\tA town.\n";
        send("text/tab-separated-values", whole.formatted(key).getBytes(UTF_8), "")
                .statusCode(200)
                .body("added", equalTo(1));
        var partial = "Key;English;French\n%1$s;Anah %1$s;Anathe %1$s\n"
                .formatted(key)
                .getBytes(UTF_8);
        send("text/csv", partial, "?columns=concept_id,en,fr").statusCode(200).body("changed", equalTo(1));
        var after = named(key);
        assertThat(after.forms(Language.FR, TermStatus.PREFERRED)).containsExactly("Anathe " + key);
        assertThat(after.forms(Language.FR, TermStatus.ADMITTED)).containsExactly("Anat " + key);
        assertThat(after.forms(Language.AR, TermStatus.PREFERRED)).containsExactly("عانة " + key);
        assertThat(after.forms()).anySatisfy(f -> assertThat(f.caseSensitive()).isTrue());
        assertThat(after.type()).isEqualTo(Concept.Type.PLACE);
        assertThat(after.note()).isEqualTo("A town.");
        send("text/csv", partial, "?columns=concept_id,en,fr").statusCode(200).body("changed", equalTo(0));
        var emptied = "concept_id\ttype\ten\tar\n%1$s\tplace\tAnah %1$s\t\n".formatted(key);
        send("text/tab-separated-values", emptied.getBytes(UTF_8), "").statusCode(200);
        assertThat(named(key).forms(Language.AR, TermStatus.PREFERRED)).isEmpty();
        assertThat(named(key).forms(Language.FR, TermStatus.PREFERRED)).containsExactly("Anathe " + key);
    }

    @Test
    void asksOnItsPageWhatTheColumnsAreAndRemembersIt() {
        var editor = People.editor();
        var content =
                ("Toponym " + key + ";Toponyme " + key + "\r\nAnah " + key + ";Ana " + key + "\r\n").getBytes(UTF_8);
        var upload = uploads.keep(content, GlossaryImport.Format.CSV, false, editor);
        assertThat(uploads.asksForColumns(upload, editor)).isTrue();
        assertThat(columns(upload)).containsExactly("-", "-");
        assertThatThrownBy(() -> uploads.choose(upload, ColumnChoice.of("en,en"), editor))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> uploads.choose(upload, ColumnChoice.of("en,fr"), People.administrator()))
                .isInstanceOf(Refusal.class);
        uploads.choose(upload, ColumnChoice.of("en,fr"), editor);
        assertThat(uploads.asksForColumns(upload, editor)).isFalse();
        var report = uploads.confirm(upload, ImportConsent.NONE, editor).report();
        assertThat(report.added()).isEqualTo(1);
        var next = uploads.keep(content, GlossaryImport.Format.CSV, false, editor);
        assertThat(columns(next)).containsExactly("en", "fr");
        Drafts.as("editor")
                .accept("text/html")
                .get("/glossary/import/" + next + "/columns")
                .then()
                .statusCode(200)
                .body(containsString("Toponyme " + key));
    }

    private List<String> columns(UUID upload) {
        return uploads.columns(upload, List.of(), People.editor()).columns().stream()
                .map(ColumnsPage.Column::meaning)
                .toList();
    }

    private String english(String section, String group) {
        return "<%1$s xml:lang=\"en\"><%2$s><term>Anah %3$s</term></%2$s></%1$s>".formatted(section, group, key);
    }

    private ValidatableResponse tbx(String root, String entries) {
        var content = "<" + root + "><text><body>\n" + entries + "\n</body></text></" + root + ">";
        return send("application/x-tbx", content.getBytes(UTF_8), "");
    }

    private static ValidatableResponse send(String type, byte[] content, String query) {
        return Drafts.as("editor")
                .header("Accept-Language", "en")
                .contentType(type)
                .body(content)
                .post("/api/v1/glossary/import" + query)
                .then();
    }

    private List<String> forms(Language language, TermStatus status) {
        return named(key).forms(language, status);
    }

    private static Definition named(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Definition.of(Concept.withKey(key).orElseThrow()));
    }
}
