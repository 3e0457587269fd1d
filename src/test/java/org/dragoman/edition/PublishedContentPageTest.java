package org.dragoman.edition;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** Lists, tables, quotations and notes on the page of an edition, in both directions. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class PublishedContentPageTest {
    private static final String SOURCE =
            """
            # Notice

            ## First

            A claim.[^n] About 10<sup>6</sup> ~~new~~ limits.

            1. First item
               - Inner item. Another sentence.
            2. Second item

            | Place | Dead |
            |-------|------|
            | Basra | 12   |

            > Quoted words.

            ```
            typed line
              more
            ```

            [^n]: The source is <https://example.org/a>.
            """;

    @TestHTTPResource("/")
    String address;

    @Inject
    Publications publications;

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void isReadInEveryDirectionAndLeadsToItsNotes(Language language) {
        var edition =
                publications.released(publications.broughtIn("a.md", SOURCE.getBytes(UTF_8), "Notice"), FR, AR, FA);
        try (var visitor = Visitor.of(address, language)) {
            visitor.open(edition.path() + "?columns=en&columns=ar&columns=fa");
            assertThat(visitor.page.locator("article table:not(.table-stack)").count())
                    .isEqualTo(3);
            assertThat(visitor.page
                            .locator(".parallel-cell[lang=ar] > ol > li > ul > li")
                            .count())
                    .isEqualTo(2);
            assertThat(visitor.page
                            .locator(".parallel-cell[lang=fa] blockquote")
                            .count())
                    .isEqualTo(1);
            visitor.assertAccessible();
            visitor.page.locator(".parallel-cell[lang=ar] a[role=doc-noteref]").click();
            assertThat(visitor.page.locator(".parallel-row:target .note").count())
                    .isEqualTo(3);
            visitor.page
                    .locator(".parallel-row:target .parallel-cell[lang=ar] a[role=doc-backlink]")
                    .click();
            assertThat(visitor.page.locator(".parallel-row:target sup").count()).isEqualTo(3);
            visitor.open(edition.path() + "/ar");
            visitor.assertAccessible();
        }
    }
}
