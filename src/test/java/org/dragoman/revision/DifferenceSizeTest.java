package org.dragoman.revision;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.LongStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Proposals;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a difference is of one size, however long the statement, and leads everywhere in it. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class DifferenceSizeTest {
    private static final int MOST_BYTES = 150_000;
    private static final int MOST_ELEMENTS = 2_000;
    private static final Pattern ELEMENT = Pattern.compile("<[a-z]");

    @TestHTTPResource("/")
    String address;

    @BeforeEach
    @AfterEach
    void anEditor() {
        People.editor();
    }

    private static String changed(int sentences) {
        return LongStatement.text(sentences).replace("reached", "left");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 1_500})
    void aPageOfALongDifferenceIsBounded(int sentences) {
        long id = LongStatement.of(sentences).id;
        long proposal =
                Proposals.propose("editor", id, changed(sentences)).jsonPath().getLong("id");
        for (var show : DifferenceFilter.values()) {
            assertBounded("/statements/" + id + "/revisions/proposed/" + proposal + "?show=" + show.key());
        }
        Proposals.revise(id, changed(sentences)).then().statusCode(201);
        assertBounded("/statements/" + id + "/revisions/2");
    }

    private static void assertBounded(String path) {
        var page = Drafts.as("editor").get(path).asString();
        assertThat(page).contains("segmented");
        assertThat(page.getBytes(StandardCharsets.UTF_8)).as(path).hasSizeLessThan(MOST_BYTES);
        assertThat(ELEMENT.matcher(page).results()).as(path).hasSizeLessThan(MOST_ELEMENTS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void leadsFromChangeToChangeWithoutScript(Language language) {
        long id = LongStatement.of(300).id;
        var text = LongStatement.text(300)
                .replace("number 20 reached", "number 20 left")
                .replace("number 250 reached", "number 250 left");
        Proposals.revise(id, text).then().statusCode(201);
        try (var visitor = Visitor.of(address, language)) {
            visitor.open("/sign-in");
            visitor.page.click("footer button[value=" + language.tag() + "]");
            visitor.signIn("editor").open("/statements/" + id + "/revisions/2");
            var page = visitor.page;
            assertThat(page.locator(".comparison .segment").count()).isEqualTo(2);
            assertThat(page.locator(".comparison .fold").count()).isEqualTo(3);
            visitor.assertAccessible();
            page.click(".comparison .fold a >> nth=0");
            assertThat(page.locator(".comparison .segment").count()).isEqualTo(100);
            visitor.assertAccessible();
            page.click("main nav a[href='#row-21']");
            page.click(".segment:target a");
            assertThat(page.locator(".segment:target ins").textContent()).isEqualTo("left");
            assertThat(page.locator(".segment:target del").textContent()).isEqualTo("reached");
            assertThat(page.locator(".comparison .segment").count()).isEqualTo(100);
            page.click("main nav a[rel=prev]");
            assertThat(page.locator(".segment:target").getAttribute("id")).isEqualTo("row-200");
        }
    }

    @Test
    void anAddressThatIsNoNumberIsNoPage() {
        long id = LongStatement.of(3).id;
        Drafts.as("editor")
                .get("/statements/" + id + "/revisions/1?at=x")
                .then()
                .statusCode(404);
    }
}
