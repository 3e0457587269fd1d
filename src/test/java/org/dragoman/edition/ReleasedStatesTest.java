package org.dragoman.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.inspection.Inspection;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.Seen;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** What every page says of a statement before a release, after it, after a change, and after its withdrawal. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ReleasedStatesTest {
    private static final Pattern REVIEWED = Pattern.compile("finding is-error");
    private static final Pattern STAGE = Pattern.compile(
            "badge-(?:approved|translated|draft|empty)\">.*?</svg>\\s*(finished|released|awaiting|in progress)");

    @Inject
    Releasing releasing;

    @Inject
    Translating translating;

    @Inject
    Inspection inspection;

    @Test
    void everyPageSaysReleasedFromTheReleaseOn() {
        var publisher = People.publisher();
        var harbour = HarbourStatement.approved(FR, AR, FA);
        assertThat(released(harbour)).containsExactly(false, false, false, false, false);
        assertThat(readyAtHome(harbour)).isTrue();
        var edition = releasing.release(harbour.statement(), publisher);
        assertThat(released(harbour)).containsExactly(true, true, true, true, true);
        assertThat(readyAtHome(harbour)).isFalse();
        assertThat(stages(harbour)).containsExactly("released", "released", "released");

        harbour.reword(FR, "Les ouvriers du port ont cessé le travail lundi.");
        assertThat(stages(harbour)).containsExactlyInAnyOrder("finished", "released", "released");
        assertThat(readyAtHome(harbour)).isTrue();

        releasing.withdraw(edition.id(), "Too early.", publisher);
        assertThat(released(harbour)).containsExactly(false, false, false, false, false);
        assertThat(stages(harbour)).containsOnly("finished");
    }

    @Test
    void aConflictNeverBlocksWhatIsApproved() {
        var harbour = HarbourStatement.translated(FR);
        for (var translation : harbour.translations(FR)) {
            translating.save(translation.id(), "Trop tard.", 0, People.translator(FR));
        }
        assertThat(blockers(harbour, Blocker.Kind.OPEN_CONFLICT)).isEqualTo(5);
        for (var translation : harbour.translations(FR)) {
            var kept = QuarkusTransaction.requiringNew().call(() -> Conflict.openOf(translation).stream()
                    .map(Conflict::id)
                    .collect(Collectors.toSet()));
            translating.approve(translation.id(), new Seen(translation.version(), kept), People.reviewer());
            translating.save(translation.id(), "Bien trop tard.", 0, People.translator(FR));
        }
        assertThat(blockers(harbour, Blocker.Kind.OPEN_CONFLICT)).isZero();
        releasing.release(harbour.statement(), People.publisher());
    }

    @Test
    void aWaivedFindingLooksWaivedAndCountsNowhere() {
        var harbour = HarbourStatement.translated(FR);
        HarbourStatement.whileTheGlossaryDisagrees(() -> {
            var translation = harbour.translations(FR).get(2);
            var key = QuarkusTransaction.requiringNew().call(() -> inspection
                    .of(Translation.withId(translation.id()).orElseThrow())
                    .get(0)
                    .finding()
                    .key());
            assertThat(counts(harbour)).containsExactly(1L, 1L, 1L, 1L);
            inspection.waive(translation.id(), key, "They said it like that.", People.editor());
            assertThat(counts(harbour)).containsExactly(0L, 0L, 0L, 0L);
            for (var page : List.of(workbench(harbour), review(harbour), findings(harbour))) {
                assertThat(page).doesNotContain("finding is-error").contains("finding is-waived");
            }
        });
    }

    /** Open errors as the workbench, the review, the inspection and the page of the release count them. */
    private List<Long> counts(HarbourStatement harbour) {
        return List.of(
                first(workbench(harbour), "id=\"panel-findings\".*?class=\"count[^>]*>(\\d+)<"),
                REVIEWED.matcher(review(harbour)).results().count(),
                first(findings(harbour), "id=\"findings\".*?class=\"count[^>]*>(\\d+)<"),
                blockers(harbour, Blocker.Kind.OPEN_ERROR));
    }

    private long blockers(HarbourStatement harbour, Blocker.Kind kind) {
        return releasing.readiness(harbour.statement()).languages().stream()
                .mapToLong(language -> language.count(kind))
                .sum();
    }

    private static String workbench(HarbourStatement harbour) {
        var segment = harbour.translations(FR).get(2).id();
        return page("translator-fr", "/jobs/" + harbour.job(FR) + "?segment=" + segment);
    }

    private static String review(HarbourStatement harbour) {
        return page("editor", "/reviews/" + harbour.job(FR) + "?show=all");
    }

    private static String findings(HarbourStatement harbour) {
        return page("editor", "/statements/" + harbour.id + "/checks");
    }

    private static long first(String page, String pattern) {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return Long.parseLong(found.group(1));
    }

    /** Whether the statement, its jobs, the board, the first page and the API say that it is released. */
    private static List<Boolean> released(HarbourStatement harbour) {
        var path = "/statements/" + harbour.id;
        return List.of(
                says(page("editor", path)),
                says(page("editor", path + "/jobs")),
                page("editor", "/statements?state=released").contains("href=\"" + path + "\""),
                section("released").contains("href=\"" + path + "/release\""),
                as("editor").get("/api/v1" + path).path("edition") != null);
    }

    private static boolean says(String page) {
        return page.contains("Released: edition 1");
    }

    private static List<String> stages(HarbourStatement harbour) {
        var page = page("editor", "/statements/" + harbour.id + "/jobs");
        return STAGE.matcher(page)
                .results()
                .map(badge -> badge.group(1).strip())
                .toList();
    }

    private static boolean readyAtHome(HarbourStatement harbour) {
        return section("releasing").contains("/statements/" + harbour.id + "/release\"");
    }

    /** A section of the publisher's first page. */
    private static String section(String name) {
        var page = page("publisher", "/");
        int start = page.indexOf("aria-labelledby=\"" + name + "\"");
        return start < 0 ? "" : page.substring(start, page.indexOf("</section>", start));
    }

    private static String page(String username, String path) {
        return as(username).get(path).asString();
    }

    private static RequestSpecification as(String username) {
        return given().auth()
                .preemptive()
                .basic(username, People.PASSWORD)
                .accept("text/html, application/json")
                .header("Accept-Language", Language.EN.tag());
    }
}
