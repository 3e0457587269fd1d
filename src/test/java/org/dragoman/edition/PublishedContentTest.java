package org.dragoman.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dragoman.language.Language;
import org.dragoman.rendering.RenderedDocument;
import org.dragoman.statement.Statement;
import org.dragoman.statement.Statements;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.translation.Translation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dragoman.edition.Ledger.assertRefused;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.stringContainsInOrder;

/** Documents from the upload to the files of their editions: what was written is what is published. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class PublishedContentTest {
    private static final String HTML =
            """
            <html><head><meta charset="utf-8"></head><body>
            <h1>Report on CO<sub>2</sub></h1>
            <p>About 3×10<sup>6</sup> people.</p>
            <p>We <del>reject</del> <ins>accept</ins> the <s>old</s> limits.</p>
            <p>See <a href="https://example.org/a">one <b>bold</b> link</a> now.</p>
            <p>First line<br>second line.</p>
            <p>Map <img src="m.png" alt="Of the bay"> here.</p>
            <p>Type &lt;9&gt;word&lt;/9&gt; <kbd>now</kbd>.</p>
            <ol><li>One<ul><li>Inner</li></ul></li><li>Two</li></ol>
            <table><tr><th>Place</th><th>Dead</th></tr><tr><td>Basra</td><td>12</td></tr></table>
            <blockquote>Quoted words.</blockquote>
            <pre>  if rain
                wait</pre>
            <p><img src="s.png" alt="Seal"></p>
            <h2>Rest</h2>
            </body></html>""";

    @Inject
    EditionBuilder builder;

    @Inject
    Publications publications;

    @Inject
    Statements statements;

    @Inject
    Releasing releasing;

    @Inject
    EntityManager entities;

    private Edition released(Statement draft) {
        return publications.released(draft, FR);
    }

    private Statement broughtIn(String fileName, String content, String title) {
        return publications.broughtIn(fileName, content.getBytes(UTF_8), title);
    }

    private static String file(Edition edition, String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new String(
                        EditionFile.named(edition, name).orElseThrow().content(), UTF_8));
    }

    private static String article(Edition edition, Language language) {
        return file(edition, "statement." + language + ".html")
                .replaceFirst("(?s).*<article>\\s*", "")
                .replaceFirst("(?s)</article>.*", "")
                .replaceAll("<span id=\"s\\d+\">|</span>", "");
    }

    @Test
    void whateverAPageHoldsComesThroughTheDatabase() {
        var page =
                """
                <html><body><h1>Structures</h1><ol reversed type=A><li>One</li><li>Two</li></ol>
                <dl><dt>Word</dt><dd>Sense</dd></dl><figure><blockquote>Said</blockquote><figcaption>Who</figcaption></figure>
                <table><caption>Dead</caption><tr><th scope=row>Basra</th><td>12</td></tr></table>
                <p>The <abbr title="United Nations">UN</abbr> met <bdi>Ilaf</bdi> and <bdo dir=rtl>abc</bdo>.</p>
                <p>A <del>claim<sup><a href="#n" id="m">1</a></sup></del></p><p id=n><a href="#m">1</a> Source</p></body></html>""";
        var edition = released(broughtIn("a.html", page, "Structures"));
        var written = RenderedDocument.of("a.html", page, EN);
        assertThat(article(edition, EN).replace("\n", ""))
                .isEqualTo(
                        written.html().replaceFirst("^<h2>", "<h1 id=\"s1\">").replaceFirst("</h2>", "</h1>"));
        assertThat(file(edition, "statement.en.txt"))
                .contains(
                        "B. One\nA. Two\n\nWord\n    Sense\n\n> Said\n\nWho\n\nDead\nBasra | 12\n\nThe UN (United Nations) met");
        assertThat(file(edition, "edition.json"))
                .contains("\"description\"", "\"captioned\"", "\"ROW\"", "<bdo dir=\\\"rtl\\\">");
    }

    @Test
    void htmlIsPublishedAsItWasWritten() {
        var edition = released(broughtIn("a.html", HTML, "Report on CO2"));
        assertThat(file(edition, "statement.en.txt"))
                .isEqualTo(
                        """
                Report on CO₂

                About 3×10⁶ people.

                We ~~reject~~ accept the ~~old~~ limits.

                See one bold link <https://example.org/a> now.

                First line
                second line.

                Map Of the bay here.

                Type <9>word</9> now.

                1. One
                   - Inner
                2. Two

                Place | Dead
                Basra | 12

                > Quoted words.

                      if rain
                        wait

                Seal

                Rest
                """);
        assertThat(article(edition, EN))
                .isEqualTo(
                        """
                <h1 id="s1">Report on CO<sub>2</sub></h1>
                <p>About 3×10<sup>6</sup> people.</p>
                <p>We <del>reject</del> <ins>accept</ins> the <s>old</s> limits.</p>
                <p>See <a href="https://example.org/a">one <strong>bold</strong> link</a> now.</p>
                <p>First line<br>second line.</p>
                <p>Map Of the bay here.</p>
                <p>Type &lt;9&gt;word&lt;/9&gt; <kbd>now</kbd>.</p>
                <ol><li value="1">One<ul><li>Inner</li></ul></li>
                <li value="2">Two</li></ol>
                <table><tr><th scope="col">Place</th>
                <th scope="col">Dead</th></tr>
                <tr><td>Basra</td>
                <td>12</td></tr></table>
                <blockquote><p>Quoted words.</p>
                </blockquote>
                <pre>  if rain
                    wait</pre>
                <p>Seal</p>
                <h2>Rest</h2>
                """);
        assertThat(file(edition, "edition.json"))
                .contains(
                        "\"text\" : \"About 3×10⁶ people.\"",
                        "<sup>6</sup>",
                        "\"is\" : \"cell\"",
                        "\"before\" : \"\\n\"");
    }

    @Test
    void translationsAreBuiltLikeTheirSource() {
        var edition = released(broughtIn("a.html", HTML, "Report on CO2"));
        var tags = Pattern.compile("<[^<>]*>");
        assertThat(tags.matcher(article(edition, FR)).results().map(r -> r.group()))
                .containsExactlyElementsOf(tags.matcher(article(edition, EN))
                        .results()
                        .map(r -> r.group())
                        .toList());
        assertThat(file(edition, "statement.fr.txt").lines())
                .hasSameSizeAs(file(edition, "statement.en.txt").lines().toList());
    }

    @Test
    void thePageOfTheEditionShowsTheSame() {
        var edition = released(broughtIn("a.html", HTML, "Report on CO2"));
        given().get(edition.path() + "?columns=en&columns=fr")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "CO<sub>2</sub>",
                        "<del>reject</del>",
                        "First line</p>",
                        "second line.</p>",
                        "<table>",
                        "<blockquote>"));
    }

    @Test
    void markdownIsPublishedAsItWasWritten() {
        var edition = released(broughtIn(
                "a.md",
                """
                # Notice

                Write to <https://example.org/form> or <press@example.org> today.

                We ~~reject~~ accept [the **new** limits](https://example.org/l).

                | Place | Dead |
                |-------|------|
                | Basra | 12   |

                3. Three
                   - Inner
                """,
                "Notice"));
        assertThat(file(edition, "statement.en.txt"))
                .isEqualTo(
                        """
                Notice

                Write to https://example.org/form or press@example.org today.

                We ~~reject~~ accept the new limits <https://example.org/l>.

                Place | Dead
                Basra | 12

                3. Three
                   - Inner
                """);
        assertThat(article(edition, EN))
                .contains(
                        "<a href=\"mailto:press@example.org\"><bdi>press@example.org</bdi></a>",
                        "<a href=\"https://example.org/l\">the <strong>new</strong> limits</a>",
                        "<ol><li value=\"3\">Three<ul><li>Inner</li></ul></li></ol>");
    }

    @Test
    void markdownNotesHangFromTheirMarks() {
        var edition = released(broughtIn(
                "a.md",
                "# Notice\n\nA claim.[^b] Another.[^a]\n\n[^a]: The other source.\n[^b]: The source.\n",
                "Notice"));
        assertThat(file(edition, "statement.en.txt"))
                .isEqualTo("Notice\n\nA claim.¹ Another.²\n\n¹ The source.\n\n² The other source.\n");
        assertThat(article(edition, EN))
                .contains(
                        "A claim.<sup><a href=\"#s4\" role=\"doc-noteref\">1</a></sup> Another."
                                + "<sup><a href=\"#s5\" role=\"doc-noteref\">2</a></sup>",
                        "<sup><a href=\"#s2\" role=\"doc-backlink\">1</a></sup> The source.",
                        "<sup><a href=\"#s3\" role=\"doc-backlink\">2</a></sup> The other source.");
    }

    @Test
    void docxIsPublishedAsItWasWritten() throws IOException {
        var edition = released(publications.broughtIn("a.docx", docx(), "Notice"));
        assertThat(file(edition, "statement.en.txt"))
                .isEqualTo(
                        """
                Notice

                See the report <https://example.org/r> on 10⁶ people¹.

                Place | Dead
                Mosul | 12

                ¹ Its source.
                """);
        assertThat(article(edition, EN))
                .contains(
                        "<a href=\"https://example.org/r\">the report</a> on 10<sup>6</sup> people"
                                + "<sup><a href=\"#s7\" role=\"doc-noteref\">1</a></sup>.",
                        "<sup><a href=\"#s2\" role=\"doc-backlink\">1</a></sup> Its source.");
    }

    private static byte[] docx() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            var text = document.createParagraph();
            text.createRun().setText("See ");
            text.createHyperlinkRun("https://example.org/r").setText("the report");
            text.createRun().setText(" on 10");
            var raised = text.createRun();
            raised.setText("6");
            raised.setSubscript(VerticalAlign.SUPERSCRIPT);
            text.createRun().setText(" people");
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("Its source.");
            text.addFootnoteReference(note);
            text.createRun().setText(".");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Place");
            table.getRow(0).getCell(1).setText("Dead");
            table.getRow(1).getCell(0).setText("Mosul");
            table.getRow(1).getCell(1).setText("12");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void whatIsStoredOfAnEditionIsWhatWasReleased() {
        var edition = released(broughtIn("a.html", HTML, "Report on CO2"));
        assertThat(releasing.readiness(edition.statement()).obstacles()).contains(StatementBlocker.UNCHANGED);
    }

    /** Nobody translated what stands in the codes of the source, so that it is published in its language only. */
    @Test
    void wordsOfCodesStayInTheirLanguage() {
        var page = "<h1>Sign</h1><p>See <img src=a alt='Second map'> of the <abbr title='Long Form'>LF</abbr>.</p>";
        var edition = released(broughtIn("a.html", page, "Sign"));
        assertThat(file(edition, "statement.en.txt")).contains("See Second map of the LF (Long Form).");
        assertThat(article(edition, FR)).containsPattern("<abbr>[a-z]+</abbr>");
        for (var name : List.of("statement.fr.txt", "statement.fr.html")) {
            assertThat(file(edition, name)).doesNotContain("Second map", "Long Form");
        }
    }

    @Test
    void linesOfPlainTextStayLines() {
        var edition = released(broughtIn(
                "a.txt", "Notice\n\nDemands:\n- First demand\n- Second demand\n\nSigned\nThe council\n", "Notice"));
        assertThat(file(edition, "statement.en.txt"))
                .isEqualTo("Notice\n\nDemands:\n- First demand\n- Second demand\n\nSigned\nThe council\n");
        assertThat(article(edition, EN)).contains("<p>Demands:<br>- First demand<br>- Second demand</p>");
    }

    @Test
    void codesAloneAreNoWork() {
        var edition = released(broughtIn("a.html", "<h1>Sign</h1><p><img src=\"s.png\" alt=\"Seal\"></p>", "Sign"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> Translation.of(edition.statement(), FR)))
                .hasSize(1);
        assertThat(file(edition, "statement.en.txt")).endsWith("\n\nSeal\n");
        assertThat(file(edition, "statement.fr.txt")).doesNotContain("Seal");
    }

    @Test
    void whatCannotBePublishedIsAgreedToBeforeAnybodyTranslates() {
        var draft = broughtIn("a.html", "<h1>Notice</h1><p>A map <img src=\"m.png\" alt=\"x\"> here.</p>", "Notice");
        forgetTheMeaningOfCodes(draft);
        statements.confirm(draft.id(), People.editor());
        asEditor().get("/statements/" + draft.id()).then().statusCode(200).body(containsString("w:object"));
        assertRefused("losses-not-agreed", () -> publications.assign(draft, FR));
        asEditor()
                .post("/api/v1/statements/" + draft.id() + "/losses/agree")
                .then()
                .body("losses", contains("w:object"))
                .body("agreedBy", equalTo(People.editor().username()));
        asEditor()
                .get("/statements/" + draft.id())
                .then()
                .statusCode(200)
                .body(containsString(People.editor().displayName() + " agreed"));
        assertRefused("nothing-lost", () -> statements.agreeToLosses(draft.id(), People.editor()));
        publications.assign(draft, FR);
        publications.translate(draft, FR);
        var edition = releasing.release(draft, People.publisher());
        assertThat(file(edition, "statement.en.txt")).isEqualTo("Notice\n\nA map here.\n");
        assertThat(file(edition, "edition.json")).contains("\"leftOut\" : [ \"w:object\" ]");
    }

    @Test
    void whatCouldNotBeReadIsAgreedToBeforeAnybodyTranslates() {
        var draft = broughtIn("a.html", "<h1>Notice</h1><p>A film.</p><video src=\"f.webm\"></video>", "Notice");
        statements.confirm(draft.id(), People.editor());
        asEditor()
                .get("/statements/" + draft.id())
                .then()
                .statusCode(200)
                .body(containsString("I agree that these are left out"));
        assertRefused("losses-not-agreed", () -> publications.assign(draft, FR));
        asEditor()
                .post("/api/v1/statements/" + draft.id() + "/losses/agree")
                .then()
                .body("losses", contains("object video"));
        publications.assign(draft, FR);
        publications.translate(draft, FR);
        assertThat(releasing.release(draft, People.publisher()).released()).isTrue();
    }

    @Test
    void whatWasNotReadKeepsTheReleaseShutWhileNobodyAgrees() {
        var draft = broughtIn("a.html", "<h1>Notice</h1><p>A film.</p>", "Notice");
        statements.confirm(draft.id(), People.editor());
        publications.assign(draft, FR);
        publications.translate(draft, FR);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        """
                        update revision set omissions = '[{"kind": "FIELD", "count": 1, "passages": []}]'
                        where statement_id = ?1""")
                .setParameter(1, draft.id())
                .executeUpdate());
        assertThat(releasing.readiness(draft).obstacles()).contains(StatementBlocker.LOSS_NOT_AGREED);
        assertRefused("blocked", () -> releasing.release(draft, People.publisher()));
        statements.agreeToLosses(draft.id(), People.editor());
        assertThat(releasing.release(draft, People.publisher()).released()).isTrue();
    }

    /** The gate beside the builder says what is in the way; the builder itself prints nothing that it cannot show. */
    @Test
    void theBuilderPrintsNothingThatItCannotShow() {
        var lost = broughtIn("a.html", "<h1>Notice</h1><p>A map <img src=\"m.png\" alt=\"x\"> here.</p>", "Notice");
        forgetTheMeaningOfCodes(lost);
        assertRefused("losses-not-agreed", () -> print(lost));
        var strange = broughtIn("a.html", "<h1>Notice</h1><p>A map <b>right</b> here.</p>", "Notice");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update paragraph set codes = '[]', text = 'Other'"
                                + " where codes <> '[]' and revision_id = (select id from revision where statement_id = ?1)")
                .setParameter(1, strange.id())
                .executeUpdate());
        assertRefused("unknown-code", () -> print(strange));
    }

    private void print(Statement draft) {
        QuarkusTransaction.requiringNew().run(() -> {
            var alignment = Alignment.of(Statement.locked(draft.id()).orElseThrow());
            var edition = new Edition(alignment, CorrectionNotes.NONE, People.publisher(), null);
            edition.persist();
            builder.print(edition, alignment, null);
        });
    }

    private static RequestSpecification asEditor() {
        return given().auth()
                .preemptive()
                .basic(People.editor().username(), People.PASSWORD)
                .contentType(ContentType.JSON)
                .accept(ContentType.ANY);
    }

    @Test
    void whatCannotBePublishedKeepsTheReleaseShutWhileNobodyAgrees() {
        var draft = broughtIn("a.html", "<h1>Notice</h1><p>A map <img src=\"m.png\" alt=\"x\"> here.</p>", "Notice");
        statements.confirm(draft.id(), People.editor());
        publications.assign(draft, FR);
        publications.translate(draft, FR);
        forgetTheMeaningOfCodes(draft);
        assertThat(releasing.readiness(draft).languages().get(0).blockers())
                .extracting(Blocker::kind, Blocker::number, Blocker::what)
                .containsExactly(tuple(Blocker.Kind.LOSS_NOT_AGREED, 2, "w:object"));
        assertRefused("blocked", () -> releasing.release(draft, People.publisher()));
    }

    @Test
    void aCodeThatNobodyKnowsKeepsTheReleaseShut() {
        var draft = broughtIn("a.html", "<h1>Notice</h1><p>A map <b>right</b> here.</p>", "Notice");
        statements.confirm(draft.id(), People.editor());
        publications.assign(draft, FR);
        publications.translate(draft, FR);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update paragraph set codes = '[]', text = 'Other'"
                                + " where codes <> '[]' and revision_id = (select id from revision where statement_id = ?1)")
                .setParameter(1, draft.id())
                .executeUpdate());
        assertThat(releasing.readiness(draft).languages().get(1).blockers())
                .extracting(Blocker::kind, Blocker::number, Blocker::what)
                .containsExactly(
                        tuple(Blocker.Kind.UNKNOWN_CODE, 2, "<1>"), tuple(Blocker.Kind.UNKNOWN_CODE, 2, "</1>"));
        assertRefused("blocked", () -> releasing.release(draft, People.publisher()));
    }

    private void forgetTheMeaningOfCodes(Statement draft) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        """
                        update paragraph set codes = '[{"number": 1, "kind": "STANDALONE",
                            "content": {"is": "unknown", "what": "w:object"}}]'
                        where codes <> '[]' and revision_id = (select id from revision where statement_id = ?1)""")
                .setParameter(1, draft.id())
                .executeUpdate());
    }
}
