package org.dragoman.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.job.Job;
import org.dragoman.statement.Statement;
import org.dragoman.statement.Statements;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Work;
import org.dragoman.translation.Translation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FR;

/** However the findings of a statement are counted, and wherever the number stands, it is the same. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class FindingCountsTest {
    private static final String SOURCE =
            """
            Two bridges were hit.

            Two bridges were hit!

            They ask for fair wages.

            He has 25 boats.

            The road is closed.

            The road, again.
            """;

    private static final List<String> TEXTS = List.of(
            "Comptes",
            "Deux ponts ont été touchés.",
            "Deux ponts furent frappés\u00A0!",
            "Ils demandent des salaires justes.",
            "Il a 52 bateaux.",
            "La route est  est fermée.",
            "La rоute, à nouveau.");

    private long statement;
    private long job;
    private List<Long> translations = List.of();

    @BeforeEach
    void write() {
        People.publisher();
        statement = Drafts.of("en", "Counts", SOURCE);
        QuarkusTransaction.requiringNew().run(() -> {
            var brought = Statement.withId(statement).orElseThrow();
            Work.a(Statements.class).confirm(brought, People.editor());
        });
        Job given = Work.given(
                QuarkusTransaction.requiringNew()
                        .call(() -> Statement.withId(statement).orElseThrow()),
                FR);
        job = given.id();
        translations = Work.translations(given).stream().map(Translation::id).toList();
        for (int i = 0; i < TEXTS.size(); i++) {
            Drafts.as("translator-fr")
                    .contentType("application/json")
                    .body(Map.of("text", TEXTS.get(i), "version", 0, "complete", true))
                    .put("/api/v1/translations/{id}", translations.get(i));
        }
    }

    @Test
    void agreeWhereverTheyStand() {
        assertAgreed();
        HarbourStatement.whileTheGlossaryDisagrees(() -> {
            var before = api();
            assertAgreed();
            assertThat(before.get("error")).isGreaterThanOrEqualTo(2);
            assertThat(before.get("warning")).isGreaterThanOrEqualTo(3);
            waiveTheWages();
            assertThat(api().get("error")).isEqualTo(before.get("error") - 1);
            assertAgreed();
        });
    }

    private void waiveTheWages() {
        var wages = translations.get(3);
        var key = json("editor", "/api/v1/translations/" + wages)
                .getString("findings.find { it.severity == 'error' }.key");
        Drafts.as("editor")
                .contentType("application/json")
                .body(Map.of("finding", key, "reason", "They said it like that."))
                .post("/api/v1/translations/{id}/waivers", wages)
                .then()
                .statusCode(200);
    }

    private void assertAgreed() {
        var counted = api();
        assertThat(oneByOne()).as("each translation by itself").isEqualTo(counted);
        assertThat(listed()).as("the findings of the API").isEqualTo(counted);
        assertThat(reviewed()).as("the review").isEqualTo(counted);
        assertThat(panels()).as("the panels of the workbench").isEqualTo(sum(counted));
        assertThat(table()).as("the table of the findings").isEqualTo(counted);
        assertThat(rows()).as("the rows of the findings").isEqualTo(counted);
        assertThat(bench("errors")).as("the rows of the workbench").isEqualTo(counted.get("error"));
        assertThat(bench("remarks")).as("the rows of the workbench").isEqualTo(counted.get("warning"));
        assertThat(blockers()).as("the blockers of the API").isEqualTo(counted.get("error"));
        assertThat(release()).as("the page of the release").isEqualTo(counted.get("error"));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> counts(Stream<String> severities) {
        var counts = new TreeMap<>(Map.of("error", 0, "warning", 0, "info", 0));
        severities.forEach(severity -> counts.merge(severity, 1, Integer::sum));
        return counts;
    }

    private Map<String, Integer> api() {
        List<List<String>> severities =
                json("editor", "/api/v1/jobs/" + job + "/translations").getList("findings.severity");
        return counts(severities.stream().flatMap(List::stream));
    }

    private Map<String, Integer> oneByOne() {
        return counts(translations.stream()
                .flatMap(id ->
                        json("editor", "/api/v1/translations/" + id)
                                .getList("findings.severity", String.class)
                                .stream()));
    }

    private Map<String, Integer> listed() {
        return counts(json("editor", "/api/v1/statements/" + statement + "/findings")
                .getList("findAll { !it.waived }.severity", String.class)
                .stream());
    }

    private Map<String, Integer> reviewed() {
        return looks(page("editor", "/reviews/" + job + "?show=all"));
    }

    private Map<String, Integer> rows() {
        return looks(page("editor", "/statements/" + statement + "/checks"));
    }

    private static Map<String, Integer> looks(String page) {
        return counts(matches(page, "finding is-(error|warning|info)", r -> r.group(1)));
    }

    private Map<String, Integer> table() {
        var page = page("editor", "/statements/" + statement + "/checks");
        return Stream.of("error", "warning", "info").collect(Collectors.toMap(Function.identity(), severity -> matches(
                        page, "language=fr&amp;severity=" + severity + "\">(\\d+)<", r -> r.group(1))
                .mapToInt(Integer::parseInt)
                .sum()));
    }

    private int panels() {
        return translations.stream()
                .mapToInt(id -> matches(
                                page("translator-fr", "/jobs/" + job + "?segment=" + id),
                                "id=\"panel-findings\".*?class=\"count[^>]*>(\\d+)<",
                                r -> r.group(1))
                        .mapToInt(Integer::parseInt)
                        .sum())
                .sum();
    }

    private int bench(String kind) {
        return matches(page("translator-fr", "/jobs/" + job), "data-" + kind + "=\"(\\d+)\"", r -> r.group(1))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private int blockers() {
        return json("publisher", "/api/v1/statements/" + statement + "/blockers")
                .getList("languages.collectMany { it.blockers }.findAll { it.kind == 'open-error' }")
                .size();
    }

    private int release() {
        return matches(
                        page("publisher", "/statements/" + statement + "/release"),
                        "Open errors: (\\d+)",
                        r -> r.group(1))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static <T> Stream<T> matches(String page, String pattern, Function<MatchResult, T> each) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(page).results().map(each);
    }

    private static JsonPath json(String username, String path) {
        return Drafts.as(username).get(path).jsonPath();
    }

    private static String page(String username, String path) {
        RequestSpecification request = Drafts.as(username).accept("text/html").header("Accept-Language", "en");
        return request.get(path).asString();
    }
}
