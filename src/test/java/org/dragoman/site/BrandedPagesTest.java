package org.dragoman.site;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.dragoman.brand.Brand;
import org.dragoman.brand.Colour;
import org.dragoman.edition.Releasing;
import org.dragoman.format.Branded;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** An organisation appears as it wishes on every page, and everything can still be read. */
@QuarkusTest
@TestProfile(BrandedPagesTest.Harbour.class)
@Tag("browser")
class BrandedPagesTest {
    /** An organisation that has chosen everything. */
    public static class Harbour implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Database.class));
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dragoman.web.organisation", "Union of the Harbour",
                    "dragoman.web.organisations.fa", "اتحادیهٔ بندر",
                    "dragoman.web.logo", logo(),
                    "dragoman.web.colour", "#7a1f2b",
                    "dragoman.web.footer.en", "Harbour Street 1",
                    "dragoman.web.footer.fa", "خیابان بندر",
                    "dragoman.web.imprint.en", "Answerable: the editors\nHarbour Street 1",
                    "dragoman.web.edition-number", "{number}/{year}");
        }

        private static String logo() {
            try {
                return Files.write(Files.createTempFile("logo", ".png"), Branded.picture())
                        .toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final String COLOUR_OF_LINKS =
            """
            () => {
              const link = document.querySelector("main").appendChild(document.createElement("a"));
              link.href = "/";
              const { color } = getComputedStyle(link);
              link.remove();
              return color;
            }""";

    @TestHTTPResource("/")
    String address;

    @Inject
    Releasing releasing;

    @Inject
    Brand brand;

    @ParameterizedTest
    @CsvSource({
        "EN, LIGHT, 1280, Union of the Harbour, Harbour Street 1",
        "FA, DARK, 390, اتحادیهٔ بندر, خیابان بندر",
    })
    void showsWhoseItIs(Language language, ColorScheme scheme, int width, String name, String foot) {
        var released = HarbourStatement.approved(FR, FA);
        releasing.release(released.statement(), People.publisher());
        var edition = "/editions/" + released.slug + "/1";
        var colour = scheme == ColorScheme.DARK
                ? brand.palette().dark()
                : brand.palette().light();
        try (var visitor = Visitor.of(address, language, scheme, width)) {
            for (var path : List.of("/sign-in", "/imprint", "/editions", edition, edition + "/" + language.tag())) {
                visitor.open(path);
                assertThat(visitor.page.title()).as(path).endsWith(name);
                assertThat(visitor.page.locator(".brand").textContent())
                        .as(path)
                        .contains(name);
                assertThat(visitor.page.evaluate("document.querySelector('.brand img').naturalWidth"))
                        .as(path)
                        .isEqualTo(120);
                assertThat(visitor.page.locator(".site-footer").textContent())
                        .as(path)
                        .contains(foot);
                assertThat(visitor.page.evaluate(COLOUR_OF_LINKS)).as(path).isEqualTo(rgb(colour));
                visitor.assertAccessible();
            }
            visitor.open(edition);
            assertThat(visitor.page.locator(".edition-number").first().textContent())
                    .contains(language == FA ? "۱/۲۰۳۱" : "1/2031");
            visitor.open("/imprint");
            assertThat(visitor.page.locator("main [lang=en]").innerText())
                    .isEqualTo("Answerable: the editors\nHarbour Street 1");
        }
    }

    private static String rgb(Colour colour) {
        return "rgb(%d, %d, %d)".formatted(colour.rgb() >> 16, colour.rgb() >> 8 & 0xFF, colour.rgb() & 0xFF);
    }
}
