package org.dragoman.statement;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Proposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class StatementResourceTest {

    @BeforeEach
    void anEditor() {
        People.editor();
    }

    @ParameterizedTest
    @CsvSource({
        "note.txt, 'Water\n\nIt is late.'",
        "note.md, '# Water\n\nIt is *late*.'",
        "note.html, '<!DOCTYPE html><html><head><meta charset=utf-8></head><body><h1>Water</h1><p>It is <b>late</b>.</p></body></html>'",
    })
    void takesEveryTextFormatAndKeepsTheFile(String name, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        long id = broughtIn(form("en")
                .multiPart("slug", name.replace('.', '-'))
                .multiPart("again", "yes")
                .multiPart("file", name, bytes));
        assertThat(Drafts.texts(id)).hasSize(2).startsWith("Water");
        var file = original(id);
        assertThat(file.asByteArray()).isEqualTo(bytes);
        assertThat(file.header("Content-Disposition")).startsWith("attachment").contains(name);
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void takesWordDocumentsWithTheirFormatting() throws IOException {
        var docx = docx();
        long id = broughtIn(form("fa")
                .multiPart("title", "آب برای همه", "text/plain; charset=UTF-8")
                .multiPart("file", "statement 1.docx", docx));
        assertThat(Drafts.texts(id)).containsExactly("آب برای همه", "دیر <1>شده</1> است.", "خیلی دیر.");
        assertThat(original(id).asByteArray()).isEqualTo(docx);
        assertThat(original(id).header("Content-Disposition")).contains("statement%201.docx");
        var page = Drafts.as("editor").get("/statements/{id}", id).asString();
        assertThat(page)
                .contains("<span class=\"code code-open\" data-token=\"&lt;1&gt;\" translate=\"no\">1</span>شده");
    }

    private static byte[] docx() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("دیر ");
            var bold = paragraph.createRun();
            bold.setBold(true);
            bold.setText("شده");
            paragraph.createRun().setText(" است. خیلی دیر.");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void takesAPastedTextInEachLanguage(Language language) {
        var slug = Drafts.slug();
        long id = broughtIn(form(language.tag())
                .multiPart("slug", slug)
                .multiPart("title", language.endonym(), "text/plain; charset=UTF-8")
                .multiPart("text", language.endonym() + " 1.\r\n\r\n" + language.endonym() + " 2."));
        assertThat(Drafts.texts(id)).hasSize(3);
        assertThat(original(id).header("Content-Disposition")).contains(slug + ".txt");
    }

    @ParameterizedTest
    @CsvSource({
        "empty.txt, '', The file is empty",
        "blank.txt, '  ', holds no text",
        "paper.pdf, text, Only .txt",
        "paper.docx, text, not what its extension says",
        "paper.html, %PDF-1.4, not what its extension says",
    })
    void keepsWhatWasTypedWhenTheFileIsBad(String name, String content, String message) {
        var slug = Drafts.slug();
        var answer = form("ar")
                .multiPart("title", "Typed <title>")
                .multiPart("slug", slug)
                .multiPart("file", name, content.getBytes(StandardCharsets.UTF_8))
                .post("/statements");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(message, "value=\"Typed &lt;title&gt;\"", "value=\"" + slug + "\"", "file-error")
                .containsPattern("value=\"ar\"[^>]* checked");
        assertThat(Drafts.as("editor").get("/api/v1/statements").asString()).doesNotContain(slug);
    }

    @Test
    void keepsTheFileWhileATitleIsAskedFor() {
        var text = ("It is late, very late in " + Drafts.slug() + ".").getBytes(StandardCharsets.UTF_8);
        var asked = form("en").multiPart("file", "report.txt", text).post("/statements");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString()).contains("title-error", "report.txt is kept");
        var token = token(asked);
        var stranger = Proposals.otherEditor().username();
        assertThat(form(stranger, "en")
                        .multiPart("title", "Stolen")
                        .multiPart("kept", token)
                        .post("/statements")
                        .asString())
                .contains("no longer kept");
        var slug = Drafts.slug();
        long id = broughtIn(
                form("en").multiPart("title", "Late").multiPart("slug", slug).multiPart("kept", token));
        assertThat(original(id).asByteArray()).isEqualTo(text);
        assertThat(original(id).header("Content-Disposition")).contains("report.txt");
        assertThat(form("en")
                        .multiPart("title", "Late")
                        .multiPart("kept", token)
                        .post("/statements")
                        .asString())
                .contains("no longer kept");
    }

    private static String token(Response page) {
        var hidden = Pattern.compile("name=\"kept\" value=\"([^\"]+)\"").matcher(page.asString());
        assertThat(hidden.find()).isTrue();
        return hidden.group(1);
    }

    @Test
    void asksBeforeTheSameTextComesInTwice() {
        var mark = Drafts.slug();
        var text = "It is late in " + mark + ". Very late.";
        broughtIn(form("en")
                .multiPart("title", "First")
                .multiPart("slug", Drafts.slug())
                .multiPart("text", text));
        var page = "<html><body><p>It is late in " + mark + ".  Very\nlate.</p></body></html>";
        var again = form("en")
                .multiPart("title", "Second")
                .multiPart("slug", Drafts.slug())
                .multiPart("file", "a.html", page.getBytes(StandardCharsets.UTF_8))
                .post("/statements");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("The same text is here already", "name=\"again\"");
        broughtIn(form("en")
                .multiPart("title", "Second")
                .multiPart("slug", Drafts.slug())
                .multiPart("kept", token(again))
                .multiPart("again", "yes"));
        var inFrench = form("fr")
                .multiPart("title", "Trois")
                .multiPart("slug", Drafts.slug())
                .multiPart("text", text);
        broughtIn(inFrench);
    }

    @Test
    void refusesAnotherEncodingInTheLanguageOfTheInterface() {
        var answer = form("fa")
                .cookie("language", "fa")
                .multiPart("title", "x")
                .multiPart("file", "text.txt", "بيانية".getBytes(Charset.forName("windows-1256")))
                .post("/statements");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("کدگذاری متن UTF-8 نیست");
    }

    @Test
    void refusesAFileOverTheLimit() {
        var answer = form("en")
                .multiPart("title", "Big")
                .multiPart("file", "big.txt", new byte[(10 << 20) + 1])
                .post("/statements");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.asString()).contains("at most 10 MB", "value=\"Big\"");
    }

    @Test
    void wantsATextOrAFileButNotBoth() {
        assertThat(form("en").multiPart("title", "None").post("/statements").asString())
                .contains("Paste the text or choose a file.", "text-error");
        assertThat(form("en")
                        .multiPart("text", "kept text")
                        .multiPart("file", "note.txt", new byte[] {'a'})
                        .post("/statements")
                        .asString())
                .contains("both a pasted text and a file", "kept text");
    }

    @Test
    void isForEditorsOnly() {
        long id = Drafts.of("en", "Water", "It is late.");
        People.translator(Language.EN);
        People.publisher();
        People.administrator();
        for (var path : List.of("/statements/new", "/statements/" + id, "/statements/" + id + "/revisions/1/file")) {
            assertThat(Drafts.as("translator-en").get(path).statusCode()).isEqualTo(403);
            assertThat(Drafts.as("publisher").get(path).statusCode()).isEqualTo(403);
        }
        assertThat(Drafts.as("translator-en").get("/statements/{id}/trail", id).statusCode())
                .isEqualTo(403);
        assertThat(Drafts.as("admin").get("/statements/{id}/trail", id).statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsTheTrailInWords() {
        long id = Drafts.of("en", "Water", "It is late.");
        var page = Drafts.as("editor").cookie("language", "fr").get("/statements/{id}/trail", id);
        assertThat(page.asString()).contains("Communiqué").doesNotContain("statement.brought-in");
    }

    @Test
    void hasNothingWhereThereIsNothing() {
        for (var path : List.of("/statements/999999", "/statements/999999/trail", "/statements/1/revisions/99/file")) {
            assertThat(Drafts.as("editor").get(path).statusCode()).isEqualTo(404);
        }
    }

    private static RequestSpecification form(String language) {
        return form("editor", language);
    }

    private static RequestSpecification form(String username, String language) {
        var token = Drafts.as(username).get("/statements/new").cookie("csrf-token");
        return Drafts.as(username)
                .config(RestAssured.config()
                        .multiPartConfig(
                                RestAssured.config().getMultiPartConfig().defaultCharset("UTF-8")))
                .cookie("csrf-token", token)
                .multiPart("csrf-token", token)
                .multiPart("language", language)
                .multiPart("dated", "2026-03-21");
    }

    private static long broughtIn(RequestSpecification form) {
        var answer = form.redirects().follow(false).post("/statements");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return Long.parseLong(answer.header("Location").replaceAll(".*/", ""));
    }

    private static Response original(long id) {
        return Drafts.as("editor").get("/statements/{id}/revisions/1/file", id);
    }
}
