package org.dragoman.splitting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.LongStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A long text is prepared in parts; each deed leads back to where it was done. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class PreparationWindowTest {
    private static final Pattern NUMBER = Pattern.compile("<span class=\"segment-number\">(?:<a[^>]*>)?([\\d,]+)");

    @TestHTTPResource("/")
    String address;

    @BeforeEach
    void anEditor() {
        People.editor();
    }

    /** The numbers of the segments on a page. */
    private static List<Integer> numbers(String page) {
        return NUMBER.matcher(page)
                .results()
                .map(r -> Integer.valueOf(r.group(1).replace(",", "")))
                .toList();
    }

    private static String page(long id, String query) {
        return Drafts.as("editor").get("/statements/" + id + query).asString();
    }

    private static List<Integer> found(long id, String what) {
        return numbers(Drafts.as("editor")
                .queryParam("find", what)
                .get("/statements/" + id)
                .asString());
    }

    @Test
    void aPageHoldsSoMuchAndNoMore() {
        long id = Drafts.of("en", "Boats", LongStatement.text(450));
        var segments = Drafts.segments(id);
        assertThat(numbers(page(id, ""))).hasSize(200).startsWith(1).endsWith(200);
        assertThat(numbers(page(id, "?segment=" + segments.get(300))))
                .startsWith(201)
                .endsWith(400);
        assertThat(numbers(page(id, "?segment=" + segments.get(450))))
                .startsWith(401)
                .endsWith(451);
        assertThat(numbers(page(id, "?cut=" + segments.get(201)))).startsWith(201);
        assertThat(numbers(page(id, "?segment=0"))).startsWith(1);
        assertThat(page(id, "")).contains("451");
    }

    @Test
    void aShortTextHasNoParts() {
        long id = Drafts.of("en", "Boats", LongStatement.text(3));
        assertThat(page(id, "")).doesNotContain("Segments 1 to").doesNotContain("Find in the whole text");
    }

    @Test
    void aLongParagraphGoesOnInTheNextPart() {
        long id = Drafts.of("en", "Boats", LongStatement.text(300).replace("\n\n", " "));
        var next = page(id, "?segment=" + Drafts.segments(id).get(250));
        assertThat(numbers(next)).startsWith(201).endsWith(301);
        assertThat(next).contains("id=\"paragraph-2\"");
    }

    @Test
    void whatIsSoughtIsFoundInEveryPart() {
        long id = Drafts.of("en", "Boats", LongStatement.text(450));
        assertThat(found(id, "BOAT number 39 REACHED")).containsExactly(40);
        assertThat(found(id, "number 39")).containsExactly(40, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400);
        assertThat(found(id, "zeppelin")).isEmpty();
        assertThat(found(id, "number")).hasSize(200);
    }

    @Test
    void anEditorMendsAPartFarDown() {
        long id = Drafts.of("en", "Boats", LongStatement.text(450));
        try (var visitor = Visitor.of(address, Language.EN)) {
            visitor.open("/sign-in");
            visitor.page.click("footer button[value=en]");
            visitor.signIn("editor").open("/statements/" + id);
            visitor.assertAccessible();
            visitor.page.fill("#find", "number 444");
            visitor.page.click("form[role=search] button");
            visitor.assertAccessible();
            visitor.page.click("[data-act=cut]");
            visitor.page.click(".cut-word >> text=reached");
            assertThat(visitor.page.locator(".segment:target .segment-source").textContent())
                    .isEqualTo("Boat number 444");
            assertThat(visitor.page.locator(".segment").count()).isEqualTo(52);
            visitor.page.click(".segment:target [data-act=merge]");
            assertThat(visitor.page.locator(".segment:target .segment-source").textContent())
                    .isEqualTo("Boat number 444 reached the old quay.");
            visitor.page.click("main nav a[rel=prev] >> nth=0");
            assertThat(visitor.page.locator(".segment-number").first().textContent())
                    .isEqualTo("201");
            visitor.page.click("form[action$='/confirm'] button");
            assertThat(visitor.page.locator("[data-act]").count()).isZero();
        }
    }
}
