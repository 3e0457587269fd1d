package org.dragoman.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.dragoman.format.PrintedFile;
import org.dragoman.statement.Statement;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;
import static org.hamcrest.Matchers.containsString;

/** The uploaded file among the files of an edition. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class TranslatedOriginalsTest {
    @Inject
    Publications publications;

    @Inject
    EntityManager entities;

    private static byte[] content(Edition edition, String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> EditionFile.named(edition, name).orElseThrow().content());
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void eachLanguageHasTheUploadedPage() throws IOException {
        var page = Files.readAllBytes(Path.of("src/test/resources/originals/harbour.html"));
        var edition =
                publications.released(publications.broughtIn("harbour.html", page, "Statement on the harbour"), FR, FA);
        var french = content(edition, "original.fr.html");
        var persian = content(edition, "original.fa.html");
        assertThat(new String(french, UTF_8)).contains("<html lang=\"fr\" dir=\"ltr\">", "<table class=\"fees\"");
        assertThat(new String(persian, UTF_8)).contains("<html lang=\"fa\" dir=\"rtl\">", "<ol start=\"3\">");
        assertThat(QuarkusTransaction.requiringNew().call(edition::files))
                .extracting(ListedFile::name)
                .doesNotContain("original.en.html");
        assertThat(unpacked(content(edition, "edition.zip"))).containsEntry("original.fr.html", french);
        assertThat(new String(content(edition, "manifest.json"), UTF_8))
                .contains("\"original.fa.html\"", PrintedFile.sha256(persian));
        given().get(edition.path())
                .then()
                .statusCode(200)
                .body(containsString(edition.path() + "/files/original.fa.html"))
                .body(containsString("The uploaded document, translated: Web page"));
        given().get(edition.path() + "/files/original.fr.html")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"original.fr.html\"");
    }

    @Test
    void eachLanguageHasTheUploadedMarkdown() {
        var file =
                "---\ntitle: Notice\nlang: en\n---\n\n| To | Open |\n|:---|---:|\n| North | [late](https://n.example/) |\n";
        var edition =
                publications.released(publications.broughtIn("notice.md", file.getBytes(UTF_8), "Notice"), FR, FA);
        assertThat(new String(content(edition, "original.fr.md"), UTF_8))
                .startsWith("---\ntitle: \"")
                .contains("lang: \"fr\"", "|:---|---:|", "](https://n.example/) |");
        given().get(edition.path() + "/files/original.fa.md")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/markdown"));
    }

    @Test
    void aFileThatCannotHoldTheTranslationIsLeftOutAndTheReleasePageSaysWhy() {
        var draft =
                publications.broughtIn("a.html", "<h1>Notice</h1><p>Nobody may pass.</p>".getBytes(UTF_8), "Notice");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update paragraph set text = 'Nobody passed.' where ordinal = 2 and revision_id ="
                                + " (select id from revision where statement_id = ?1)")
                .setParameter(1, draft.id())
                .executeUpdate());
        var edition = publications.released(draft, FR);
        assertThat(edition.released()).isTrue();
        assertThat(QuarkusTransaction.requiringNew().call(edition::files))
                .extracting(ListedFile::name)
                .contains("statement.fr.html")
                .noneMatch(name -> name.startsWith("original."));
        assertThat(releasePage(draft)).contains("not among the files in French", "Dragoman reads it otherwise today");
    }

    @Test
    void ofTextThatWasPastedThereIsNoFileToMiss() {
        var draft = publications.broughtIn("a.txt", "Nobody may pass.".getBytes(UTF_8), "Notice");
        publications.released(draft, FR);
        assertThat(releasePage(draft)).doesNotContain("not among the files");
    }

    private static String releasePage(Statement draft) {
        People.publisher();
        return Drafts.as("publisher")
                .accept("text/html")
                .get("/statements/{id}/release", draft.id())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
