package org.dragoman;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dragoman.edition.DueReleases;
import org.dragoman.language.Language;
import org.dragoman.testsupport.BriefTranslation;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.EditorDesk;
import org.dragoman.testsupport.JourneyText;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.PublisherDesk;
import org.dragoman.testsupport.ReviewerDesk;
import org.dragoman.testsupport.TranslatorDesk;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** A statement goes in, and four languages come out together: everyone does their part in a browser of their own. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class JourneyPageTest {
    private static final List<Language> TARGETS = List.of(FR, AR, FA);
    private static final String NAME = "Qaem";
    private static final Map<Language, String> APPROVED = Map.of(FR, "Al-Qaïm", AR, "القائم", FA, "القائم");
    private static final String GLOSSARY = "concept_id,type,en,fr,ar,fa\njourney-qaem,place,%s,%s,%s,%s\n"
            .formatted(NAME, APPROVED.get(FR), APPROVED.get(AR), APPROVED.get(FA));
    private static final String REASON = "The name stands in the sentence before.";

    @TestHTTPResource("/")
    String address;

    @Inject
    DueReleases dueReleases;

    @Inject
    EntityManager entities;

    private final String slug = Drafts.slug();
    private long statement;
    private long sentBack;

    @BeforeEach
    void people() {
        People.editor();
        People.reviewer();
        People.publisher();
        TARGETS.forEach(People::translator);
    }

    @Test
    void aStatementGoesInAndFourLanguagesComeOutTogether() throws Exception {
        theGlossaryKnowsTheTown();
        theEditorBringsTheStatementInAndAssignsIt();
        TARGETS.forEach(this::aTranslatorDoesTheirPart);
        theReviewerSendsOneBackAndItIsMended();
        TARGETS.forEach(this::theReviewerApprovesAll);
        thePublisherSetsAnEmbargo();
        nobodyReadsItYet();
        theEmbargoEnds();
        everyoneReadsItInFourColumns();
        theManifestHolds();
    }

    private static void theGlossaryKnowsTheTown() {
        Drafts.as("editor")
                .contentType("text/csv; charset=utf-8")
                .body(GLOSSARY.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/glossary/import")
                .then()
                .statusCode(200);
    }

    private void theEditorBringsTheStatementInAndAssignsIt() {
        try (var visitor = signedIn("editor")) {
            var desk = new EditorDesk(visitor);
            desk.bringIn(JourneyText.file(), EN, "What happened near the border", slug);
            statement = desk.statement();
            int before = Drafts.segments(statement).size();
            desk.splitAfter(";");
            assertThat(Drafts.texts(statement)).hasSize(before + 1).anyMatch(s -> s.endsWith(";"));
            visitor.assertAccessible();
            desk.confirm();
            TARGETS.forEach(t -> desk.choose(t, "translator-" + t, "reviewer", inMinutes(180)));
            desk.assign();
        }
    }

    private void aTranslatorDoesTheirPart(Language target) {
        try (var visitor = signedIn("translator-" + target)) {
            var desk = new TranslatorDesk(visitor);
            desk.open(job(target));
            while (!desk.source().contains(NAME)) {
                translateBriefly(desk, target);
            }
            var brief = BriefTranslation.of(desk.source(), target);
            desk.type(brief.text());
            assertThat(desk.finishInVain()).contains(APPROVED.get(target));
            if (target == FR) {
                theEditorWaives(desk.translation(), target);
                visitor.page.reload();
            } else {
                desk.replaceBy(brief.body() + " ");
                desk.insertTerm(NAME);
                desk.type(brief.end());
            }
            desk.finish();
            translateBriefly(desk, target);
            desk.finishTheRest(source -> BriefTranslation.of(source, target).text());
        }
        assertThat(states(target)).containsOnly("translated");
    }

    private static void translateBriefly(TranslatorDesk desk, Language target) {
        desk.type(BriefTranslation.of(desk.source(), target).text());
        desk.finish();
    }

    private void theEditorWaives(long translation, Language target) {
        try (var visitor = signedIn("editor")) {
            new EditorDesk(visitor).waive(job(target), translation, REASON);
        }
    }

    private void theReviewerSendsOneBackAndItIsMended() {
        try (var reviewer = signedIn("reviewer");
                var translator = signedIn("translator-fa")) {
            var review = new ReviewerDesk(reviewer);
            review.open(job(FA));
            review.sendBack("Say it in other words.");
            var bench = new TranslatorDesk(translator);
            bench.open(job(FA));
            assertThat(translator.page.locator("main").textContent()).contains("Say it in other words.");
            bench.replaceBy("این بار با واژه‌هایی دیگر گفته شد");
            bench.finish();
        }
    }

    private void theReviewerApprovesAll(Language target) {
        try (var visitor = signedIn("reviewer")) {
            var review = new ReviewerDesk(visitor);
            review.open(job(target));
            review.approveAll();
        }
        assertThat(states(target)).containsOnly("approved");
    }

    private void thePublisherSetsAnEmbargo() {
        try (var visitor = signedIn("publisher")) {
            var desk = new PublisherDesk(visitor, statement);
            assertThat(desk.previewedColumns()).isEqualTo(4);
            visitor.assertAccessible();
            assertThat(desk.mayRelease()).isTrue();
            desk.releaseAt(inMinutes(2));
        }
    }

    private void nobodyReadsItYet() {
        dueReleases.release();
        RestAssured.get(edition()).then().statusCode(404);
    }

    private void theEmbargoEnds() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update edition set embargo_until = now() where statement_id = ?1")
                .setParameter(1, statement)
                .executeUpdate());
        dueReleases.release();
    }

    private void everyoneReadsItInFourColumns() {
        try (var reader = Visitor.withoutScript(address, EN)) {
            var page = reader.open(edition() + "?columns=en&columns=fr&columns=ar&columns=fa").page;
            assertThat(page.locator("#s2 .parallel-cell").evaluateAll("cells => cells.map(c => c.lang + ' ' + c.dir)"))
                    .isEqualTo(List.of("en ltr", "fr ltr", "ar rtl", "fa rtl"));
            assertThat(page.locator(".parallel-row[id]").count())
                    .isEqualTo(Drafts.segments(statement).size());
            page.locator("#s3 .permalink").click();
            assertThat(page.url()).endsWith("#s3");
            assertThat(page.locator(".parallel-row:target [lang=ar]").textContent())
                    .isNotBlank();
            assertThat(page.locator("link[hreflang=fa]").getAttribute("href")).endsWith(edition() + "/fa");
        }
        try (var reader = Visitor.of(address, FA).open(edition())) {
            reader.assertAccessible();
        }
    }

    private void theManifestHolds() throws Exception {
        var files =
                RestAssured.get(edition() + "/files/manifest.json").jsonPath().<Map<String, Object>>getList("files");
        assertThat(files).hasSizeGreaterThanOrEqualTo(4);
        for (var file : files) {
            var content =
                    RestAssured.get(edition() + "/files/" + file.get("name")).asByteArray();
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            assertThat(file).containsEntry("sha256", HexFormat.of().formatHex(digest));
        }
    }

    private String edition() {
        return "/editions/" + slug + "/1";
    }

    private Visitor signedIn(String username) {
        return Visitor.of(address, EN).signIn(username);
    }

    private long job(Language target) {
        return Drafts.as("editor")
                .get("/api/v1/jobs?statement={id}", statement)
                .jsonPath()
                .getLong("find { it.language == '" + target + "' }.id");
    }

    private List<String> states(Language target) {
        return Drafts.as("editor")
                .get("/api/v1/jobs/{id}/translations", job(target))
                .jsonPath()
                .getList("state");
    }

    /** A time as the forms take it, in the time zone of the tests. */
    private static String inMinutes(int minutes) {
        return LocalDateTime.now(ZoneOffset.UTC)
                .plusMinutes(minutes)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
