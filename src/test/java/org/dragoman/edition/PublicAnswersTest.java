package org.dragoman.edition;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.testsupport.Corrections;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FR;

/** What caches are told of public pages and files. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class PublicAnswersTest {
    @Inject
    Releasing releasing;

    private HarbourStatement harbour;
    private Edition edition;

    @BeforeEach
    void release() {
        harbour = HarbourStatement.approved(FR);
        edition = releasing.release(harbour.statement(), People.publisher());
    }

    private Stream<String> addresses() {
        return Stream.of(
                "/editions",
                "/editions/key.pem",
                edition.path(),
                edition.path() + "?columns=en&columns=fr",
                edition.path() + "/fr",
                edition.path() + "/files/manifest.json",
                edition.path() + "/files/statement.fr.html",
                "/api/v1" + edition.path());
    }

    @Test
    void setNoCookieAndVaryWithNone() {
        addresses().forEach(address -> {
            var answer = stranger().get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().getValues("Set-Cookie")).as(address).isEmpty();
            assertThat(vary(answer)).as(address).hasSize(1).allSatisfy(v -> assertThat(v)
                    .containsIgnoringCase("Accept-Encoding")
                    .doesNotContainIgnoringCase("Cookie"));
            assertThat(answer.header("Cache-Control")).as(address).contains("public");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_ga=GA1.2.3",
                "csrf-token=x",
                "csrf-token=%zz; csrf-token=",
                "other=\"a b\"; csrf-token=AAAAAAAAAAAAAAAAAAAAAA"
            })
    void takeNoNoticeOfCookiesOfOthers(String cookies) {
        addresses().forEach(address -> {
            var answer = stranger().header("Cookie", cookies).get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().getValues("Set-Cookie")).as(address).isEmpty();
            assertThat(answer.header("Cache-Control")).as(address).contains("public");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"csrf-token=x", "csrf-token=AAAA", "csrf-token=!!!!!!!!!!!!!!!!!!!!!!", "csrf-token="})
    void replaceATokenThatIsNone(String cookies) {
        var answer = stranger().header("Cookie", cookies).get("/sign-in");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.cookie("csrf-token")).hasSize(22);
    }

    @Test
    void haveOneAddressEach() {
        var path = edition.path();
        var slug = path.replaceFirst("/[^/]*$", "");
        for (var twin : List.of(slug + "/01", slug + "/0", slug + "/+1", slug + "/01/fr", slug + "/99999999999")) {
            assertThat(stranger().get(twin).statusCode()).as(twin).isEqualTo(404);
            assertThat(stranger().get("/api/v1" + twin).statusCode()).as(twin).isEqualTo(404);
        }
        addresses().forEach(address -> {
            var parts = address.split("\\?", 2);
            var query = parts.length == 1 ? "" : "?" + parts[1];
            for (var twin : List.of(parts[0] + "/", parts[0] + "//", parts[0].replaceFirst("(?<=.)/", "//") + "/")) {
                var answer = stranger()
                        .urlEncodingEnabled(false)
                        .redirects()
                        .follow(false)
                        .get(twin + query);
                assertThat(answer.statusCode()).as(twin).isEqualTo(308);
                assertThat(answer.header("Location")).isEqualTo(address);
            }
        });
    }

    @Test
    void answerThatNothingHasChanged() {
        addresses().forEach(address -> {
            var tag = stranger().get(address).header("ETag");
            assertThat(tag).as(address).isNotBlank();
            var again = stranger().header("If-None-Match", tag).get(address);
            assertThat(again.statusCode()).as(address).isEqualTo(304);
            assertThat(again.asByteArray()).as(address).isEmpty();
            assertThat(again.header("ETag")).as(address).isEqualTo(tag);
            assertThat(again.headers().getValues("Set-Cookie")).as(address).isEmpty();
            var other = stranger().header("If-None-Match", "\"other\"").get(address);
            assertThat(other.statusCode()).as(address).isEqualTo(200);
        });
    }

    @Test
    void compareTagsWeakly() {
        addresses().forEach(address -> {
            var bare = stranger().get(address).header("ETag").replaceFirst("^W/", "");
            for (var known : List.of(bare, "W/" + bare, "\"other\", W/" + bare, "*")) {
                assertThat(stranger()
                                .header("If-None-Match", known)
                                .get(address)
                                .statusCode())
                        .as("%s %s", address, known)
                        .isEqualTo(304);
            }
        });
    }

    @Test
    void giveNobodyATokenWithAFileThatCachesKeep() {
        var file = edition.path() + "/files/manifest.json";
        var answer = given().cookie("language", "fr").get(file);
        assertThat(answer.headers().getValues("Set-Cookie")).isEmpty();
        assertThat(answer.header("Cache-Control")).contains("public");
        assertThat(vary(answer)).containsExactly("Accept-Encoding");
    }

    @Test
    void haveAnotherTagInAnotherLanguageAndAfterEachChange() {
        var path = edition.path();
        var english = stranger().get(path).header("ETag");
        var french = given().header("Accept-Language", "fr").get(path).header("ETag");
        assertThat(french).isNotEqualTo(english);
        assertThat(stranger().get(path + "/fr").header("ETag")).isNotEqualTo(english);
        harbour.reword(FR, "Les ouvriers du port ont cessé le travail lundi.");
        releasing.release(harbour.statement(), Corrections.in(FR), People.publisher());
        assertThat(stranger().header("If-None-Match", english).get(path).statusCode())
                .isEqualTo(200);
        var superseded = stranger().get(path).header("ETag");
        releasing.withdraw(edition.id(), "Too early.", People.publisher());
        assertThat(stranger().header("If-None-Match", superseded).get(path).statusCode())
                .isEqualTo(410);
    }

    @Test
    void leavePersonalPagesInTheBrowserOfThePerson() {
        var own =
                given().auth().preemptive().basic("publisher", People.PASSWORD).get(edition.path());
        assertThat(own.header("Cache-Control")).contains("private");
        var chosen = given().cookie("language", "fr").get(edition.path());
        assertThat(chosen.header("Cache-Control")).contains("private");
        assertThat(chosen.asString()).contains("<html lang=\"fr\"");
        assertThat(chosen.header("ETag"))
                .isNotEqualTo(stranger().get(edition.path()).header("ETag"));
    }

    @Test
    void letStrangersChooseALanguage() {
        var answer = given().redirects()
                .follow(false)
                .header("Referer", "http://localhost" + edition.path())
                .get("/language?language=fa");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(edition.path());
        assertThat(answer.cookie("language")).isEqualTo("fa");
        assertThat(given().get("/language").statusCode()).isEqualTo(404);
    }

    @Test
    void sayOnceWithWhatAnyAnswerVaries() {
        for (var address : List.of("/", "/sign-in", "/style/base.css", "/editions", "/statements", "/api/v1/jobs")) {
            assertThat(vary(stranger().redirects().follow(false).get(address)))
                    .as(address)
                    .hasSizeLessThan(2);
        }
    }

    private static List<String> vary(Response answer) {
        return answer.headers().getValues("Vary");
    }

    private static RequestSpecification stranger() {
        return given().header("Accept-Language", "en").header("Accept-Encoding", "gzip");
    }
}
