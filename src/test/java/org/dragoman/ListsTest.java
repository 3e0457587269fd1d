package org.dragoman;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Releasing;
import org.dragoman.testsupport.Corrections;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.FR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** Lists of the API come in parts, and each part leads to the next (RFC 8288). */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ListsTest {
    private static final String API = "/api/v1/";
    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"(\\w+)\"");
    private static final int PARTS = 4;

    @Inject
    Releasing releasing;

    @BeforeEach
    void people() {
        People.administrator();
        People.editor();
        People.publisher();
        People.reviewer();
        People.translator(FR);
    }

    private static Optional<String> linked(Response answer, String relation) {
        return LINK.matcher(String.valueOf(answer.header("Link")))
                .results()
                .filter(link -> link.group(2).equals(relation))
                .map(link -> link.group(1))
                .findFirst();
    }

    private static Response got(String who, String address) {
        return Drafts.as(who)
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    @Test
    void everyPartLeadsToTheNext() {
        var harbour = HarbourStatement.approved(FR, AR);
        releasing.release(harbour.statement(), People.publisher());
        harbour.reword(FR, "Lundi, les travailleurs du port ont cessé le travail.");
        releasing.release(harbour.statement(), Corrections.in(FR, AR), People.publisher());
        var job = harbour.job(FR);
        assertThat(Stream.of(
                        "statements",
                        "jobs",
                        "editions?statement=" + harbour.slug,
                        "statements/" + harbour.id + "/segments",
                        "statements/" + harbour.id + "/editions",
                        "statements/" + harbour.id + "/trail",
                        "jobs/" + job + "/translations",
                        "memory/entries?q=port",
                        "checks"))
                .allSatisfy(list -> assertParted("editor", list));
        assertParted("admin", "accounts");
        assertParted("admin", "trail?author=editor");
    }

    private static void assertParted(String who, String list) {
        var whole = got(who, API + list).jsonPath().getList("$");
        var parts = new ArrayList<Object>();
        var next = Optional.of(API + list + (list.contains("?") ? "&" : "?") + "limit=1");
        while (next.isPresent() && parts.size() < PARTS) {
            var part = got(who, next.get());
            assertThat(part.jsonPath().getList("$")).as(next.get()).hasSizeLessThanOrEqualTo(1);
            assertThat(linked(part, "first")).isPresent();
            assertThat(linked(part, "prev").isPresent()).isEqualTo(!parts.isEmpty());
            parts.addAll(part.jsonPath().getList("$"));
            next = linked(part, "next");
        }
        assertThat(parts).as(list).hasSizeGreaterThan(1).isEqualTo(whole.subList(0, parts.size()));
        assertThat(next.isPresent()).isEqualTo(whole.size() > parts.size());
    }

    @Test
    void conceptsComeInPartsToo() {
        var all = got("editor", API + "glossary/concepts?limit=2&page=1&type=place");
        assertThat(linked(all, "last")).isPresent().hasValueSatisfying(last -> assertThat(last)
                .startsWith(API + "glossary/concepts?type=place&page=")
                .endsWith("&limit=2"));
        assertThat(all.jsonPath().getList("concepts").size()).isLessThanOrEqualTo(2);
    }

    @Test
    void thereIsNoPartBeforeTheFirstAndNoneWithoutBound() {
        var statement = Work.draft().id();
        for (var list : List.of("statements", "jobs", "editions", "glossary/concepts", "statements/" + statement)) {
            for (var wrong : List.of("page=0", "page=-1", "page=x", "page=", "limit=0", "limit=1001", "limit=1e3")) {
                Drafts.as("editor")
                        .get(API + list + "?" + wrong)
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("part"));
            }
            Drafts.as("editor")
                    .get(API + list + "?page=1000000&limit=1000")
                    .then()
                    .statusCode(200);
        }
    }

    /** Whatever answers with a list has bounds, also where nobody has thought of them. */
    @Test
    void noListIsSentWithoutLinks() {
        var harbour = HarbourStatement.assigned(FR);
        var lists = RoutesTest.endpoints()
                .filter(e ->
                        e.isAnnotatedWith(GET.class) && e.getRawReturnType().isEquivalentTo(List.class))
                .map(e -> RoutesTest.Route.to(e).path())
                .filter(path -> path.startsWith(API))
                .toList();
        assertThat(lists).hasSizeGreaterThan(15);
        for (var list : lists) {
            var id = list.contains("/jobs/") ? harbour.job(FR) : harbour.id;
            var address = list.replaceAll("\\{[^}]*}", String.valueOf(id));
            for (var who : List.of("admin", "editor")) {
                var answer = Drafts.as(who).get(address + "?limit=1");
                if (answer.statusCode() == 200) {
                    assertThat(linked(answer, "first")).as(address).isPresent();
                }
            }
        }
    }

    @Test
    void editionsAreFoundByWhatIsKnownOfThem() {
        var harbour = HarbourStatement.approved(FR);
        var first = releasing.release(harbour.statement(), People.publisher());
        harbour.reword(FR, "Lundi, les travailleurs du port ont cessé le travail.");
        var second = releasing.release(harbour.statement(), Corrections.in(FR), People.publisher());
        releasing.withdraw(first.id(), "A name was wrong.", People.publisher());
        harbour.reword(FR, "Les travailleurs du port ont cessé lundi le travail.");
        var scheduled = releasing.schedule(
                harbour.statement(), Corrections.in(FR), Instant.parse("2099-01-01T00:00:00Z"), People.publisher());
        assertThat(numbers(harbour, "")).containsExactly(2, 1);
        assertThat(numbers(harbour, "&state=released")).containsExactly(2);
        assertThat(numbers(harbour, "&state=withdrawn")).containsExactly(1);
        assertThat(numbers(harbour, "&language=fr")).containsExactly(2, 1);
        assertThat(numbers(harbour, "&language=fa")).isEmpty();
        assertThat(numbers(harbour, "&since=" + after(second))).isEmpty();
        assertThat(numbers(harbour, "&since=" + second.releasedAt())).startsWith(2);
        given().get(API + "editions?statement=" + harbour.slug)
                .then()
                .header("Set-Cookie", equalTo(null))
                .header("Cache-Control", equalTo("public, no-cache"))
                .body("[0].titles.fr", equalTo("Communiqué sur la grève du port"))
                .body("[1].titles", equalTo(Map.of()))
                .body("languages", contains(List.of("en", "fr"), List.of("en", "fr")));
        releasing.callOff(scheduled.id(), People.publisher());
    }

    private static Instant after(Edition edition) {
        return Objects.requireNonNull(edition.releasedAt()).plusMillis(1);
    }

    private static List<Integer> numbers(HarbourStatement harbour, String others) {
        return given().get(API + "editions?statement=" + harbour.slug + others)
                .then()
                .statusCode(200)
                .extract()
                .path("number");
    }

    @Test
    void editionsAreNotFoundByWhatNobodyKnows() {
        for (var wrong : List.of("language=de", "state=scheduled", "since=yesterday", "since=2031-05-04")) {
            given().get(API + "editions?" + wrong).then().statusCode(422);
        }
        given().get(API + "editions?statement=no-such-thing")
                .then()
                .statusCode(200)
                .body("$", empty());
    }
}
