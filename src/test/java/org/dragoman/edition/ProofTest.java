package org.dragoman.edition;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** Whoever releases can look at every file before. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ProofTest {
    private static final Set<String> ONLY_SIGNED = Set.of("manifest.json", "manifest.sig", "key.pem");

    /** Files that do not say when they were made. */
    private static final List<String> TIMELESS = List.of("statement.en.txt", "statement.ar.txt", "en-fa.xlf");

    @Inject
    Releasing releasing;

    @BeforeEach
    void people() {
        People.publisher();
        People.editor();
        People.reviewer();
        People.administrator();
    }

    private static RequestSpecification as(String username) {
        return Drafts.as(username);
    }

    private static String proof(HarbourStatement harbour) {
        return "/statements/" + harbour.id + "/preview/files";
    }

    private static Set<String> names(String page, String folder) {
        return Pattern.compile("href=\"" + folder + "/([^\"/]+)\"")
                .matcher(page)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void isTheEditionThatIsReleasedAfterwards() {
        var harbour = HarbourStatement.approved(FR, AR, FA);
        var before = names(
                as("publisher")
                        .get(proof(harbour))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString(),
                proof(harbour));
        var texts = TIMELESS.stream()
                .map(name -> as("publisher").get(proof(harbour) + "/" + name).asString())
                .toList();
        var edition = releasing.release(harbour.statement(), People.publisher());
        var files = edition.path() + "/files";
        var after = names(given().get(edition.path()).asString(), files);
        after.removeAll(ONLY_SIGNED);
        assertThat(before).hasSizeGreaterThan(20).isEqualTo(after);
        for (int i = 0; i < TIMELESS.size(); i++) {
            assertThat(texts.get(i))
                    .isEqualTo(given().get(files + "/" + TIMELESS.get(i)).asString());
        }
        var types = before.stream().collect(Collectors.toMap(name -> name, name -> given().get(files + "/" + name)
                .contentType()));
        types.forEach((name, type) -> as("editor")
                .get(proof(harbour) + "/" + name)
                .then()
                .statusCode(200)
                .contentType(type));
    }

    @Test
    void isOfWorkThatIsNotDoneAsWell() {
        var harbour = HarbourStatement.assigned(FR, FA);
        var files = names(as("editor").get(proof(harbour)).asString(), proof(harbour));
        assertThat(files).hasSizeGreaterThan(15);
        for (var name : files) {
            as("editor").get(proof(harbour) + "/" + name).then().statusCode(200);
        }
        assertThat(as("editor").get(proof(harbour) + "/statement.fr.txt").asString())
                .contains("…")
                .doesNotContain("grève");
    }

    @Test
    void saysWhatTheStatementSaysNow() {
        var harbour = HarbourStatement.translated(FR);
        var text = proof(harbour) + "/statement.fr.txt";
        assertThat(as("editor").get(text).asString()).doesNotContain("sans délai");
        harbour.reword(FR, "L’autorité portuaire doit les rencontrer sans délai.");
        assertThat(as("editor").get(text).asString()).contains("sans délai");
    }

    @Test
    void isForThoseWhoReleaseAndLeavesNothing() {
        var harbour = HarbourStatement.approved(FR);
        as("reviewer").get(proof(harbour)).then().statusCode(403);
        as("reviewer").get(proof(harbour) + "/statement.en.pdf").then().statusCode(403);
        as("editor").get(proof(harbour) + "/manifest.json").then().statusCode(404);
        as("editor").get(proof(harbour) + "/statement.en.pdf").then().statusCode(200);
        given().get("/editions/" + harbour.slug + "/1").then().statusCode(404);
    }
}
