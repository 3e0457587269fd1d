package org.dragoman.statement;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class OmissionsPageTest {
    private static final String PAGE =
            """
            <html><head><title>The ministry</title></head><body><h1>Water</h1>
            <p>The map: <img src="m.png" alt="Wells in the north"></p><p hidden>Draft</p></body></html>""";

    @TestHTTPResource("/")
    String address;

    @AfterEach
    void readEnglishAgain() {
        People.editor();
    }

    private Visitor visitor(Language language) {
        var visitor = Visitor.of(address, language);
        visitor.open("/sign-in");
        visitor.page.click("footer button[value=" + language.tag() + "]");
        return visitor.signIn("editor");
    }

    private static long broughtIn(String fileName, String content) {
        People.editor();
        return Drafts.as("editor")
                .contentType("application/octet-stream")
                .queryParam("fileName", fileName)
                .queryParam("language", "en")
                .queryParam("slug", Drafts.slug())
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/statements")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatWasLeftOutAndReadsMoreOfIt(Language language) {
        long id = broughtIn("a.html", PAGE);
        assertThat(Drafts.texts(id)).containsExactly("Water", "The map: <1/>");
        try (var visitor = visitor(language)) {
            var page = visitor.page;
            visitor.open("/statements/" + id);
            page.click("a[href$='/omissions']");
            assertThat(page.locator("tbody tr").count()).isEqualTo(3);
            assertThat(page.locator("tbody").textContent()).contains("The ministry", "Wells in the north", "Draft");
            assertThat(page.locator("tbody input").count()).isEqualTo(2);
            visitor.assertAccessible();
            page.check("input[value='ALT_TEXT']");
            page.click("form[action$='/reread'] button");
            page.click("form[action$='/confirm'] button");
            visitor.open("/statements/" + id + "/omissions");
            assertThat(page.locator("input:checked").getAttribute("value")).isEqualTo("ALT_TEXT");
        }
        assertThat(Drafts.texts(id)).containsExactly("Water", "The map: <1/>", "Wells in the north");
    }

    @Test
    void saysThatNothingWasLeftOut() {
        long id = broughtIn("a.txt", "Water\n\nIt is late.");
        try (var visitor = visitor(Language.EN)) {
            visitor.open("/statements/" + id + "/omissions");
            assertThat(visitor.page.locator(".empty-state").count()).isEqualTo(1);
            visitor.assertAccessible();
            visitor.open("/statements/" + id);
            assertThat(visitor.page.locator("a[href$='/omissions']").count()).isZero();
        }
    }
}
