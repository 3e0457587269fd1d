package org.dragoman;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dragoman.edition.Releasing;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Glossary;
import org.dragoman.glossary.Term;
import org.dragoman.language.Language;
import org.dragoman.matching.TermStatus;
import org.dragoman.testsupport.Corrections;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.PastTexts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/**
 * Every page that one can open, as whoever may open it: in its language and no wider than the screen, and free of
 * violations in an English and in a Persian interface.
 */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class EveryPageTest {
    /** A scan takes longer than all else together. */
    private static final Set<Language> SCANNED = Set.of(EN, FA);

    /**
     * What the Nu checker would say of a page as the browser has it: what describes or names an element is there, no id is
     * there twice, each section and article has a heading, and each time is one of HTML (section 2.3.5 of the standard).
     */
    private static final String FLAWS =
            """
            () => {
              const all = (selector) => [...document.querySelectorAll(selector)];
              const ids = all("[id]").map((element) => element.id);
              const pointed = all("[aria-describedby], [aria-labelledby], [aria-controls]").flatMap((element) =>
                ["aria-describedby", "aria-labelledby", "aria-controls"].flatMap((name) =>
                  (element.getAttribute(name) ?? "").split(/\\s+/).filter((id) => id !== "")));
              const time = /^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:?\\d\\d)?)?$/;
              return [
                ...pointed.filter((id) => !ids.includes(id)).map((id) => `nothing is called ${id}`),
                ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`),
                ...all("section, article")
                  .filter((part) => part.querySelector("h1, h2, h3, h4, h5, h6") === null)
                  .map((part) => `no heading in ${part.outerHTML.slice(0, 80)}`),
                ...all("time[datetime]")
                  .filter((element) => !time.test(element.dateTime))
                  .map((element) => `no time: ${element.dateTime}`),
              ];
            }""";

    /**
     * The texts of a page, its hints and labels included, that have digits of another language than its own. What people
     * have written and what machines read (keys, addresses, names of standards) is as it is, in isolation or without.
     */
    private static final String FOREIGN_DIGITS =
            """
            (foreign) => {
              const digits = new RegExp(foreign, "u");
              const names = /\u2068[^\u2069]*\u2069|Ctrl [^)]*|UTF-\\d+|SHA-\\d+|ISO[ -]\\d+|\\d{4}-\\d\\d-\\d\\d|TMX 1\\.4|[A-Za-z]+[-‑]?\\d+/gu;
              const written = "bdi, code, kbd, samp, pre, script, style, template, textarea, [dir=ltr]";
              const said = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement;
                if (parent.closest("[lang]") === document.documentElement && !parent.closest(written)) {
                  said.push(walker.currentNode.data.trim());
                }
              }
              for (const element of document.querySelectorAll("[title], [aria-label], [placeholder]")) {
                if (element.closest("[lang]") === document.documentElement) {
                  said.push(...["title", "aria-label"].map((name) => element.getAttribute(name) ?? ""));
                }
              }
              return said.filter((text) => digits.test(text.replace(names, "")));
            }""";

    private static String foreignDigits(Language language) {
        return switch (language) {
            case AR -> "[0-9\u06F0-\u06F9]";
            case FA -> "[0-9\u0660-\u0669]";
            case EN, FR -> "[\u0660-\u0669\u06F0-\u06F9]";
        };
    }

    @TestHTTPResource("/")
    String address;

    @Inject
    Releasing releasing;

    @Inject
    Glossary glossary;

    @ParameterizedTest
    @CsvSource({"EN, LIGHT, 1280", "FA, DARK, 390", "FR, DARK, 390", "AR, LIGHT, 390"})
    void isAccessibleAndFits(Language language, ColorScheme scheme, int width) {
        var released = HarbourStatement.approved(FR, AR, FA);
        releasing.release(released.statement(), People.publisher());
        released.reword(FR, "Les ouvriers du port ont cessé le travail lundi.");
        releasing.release(released.statement(), Corrections.in(FR, AR, FA), People.publisher());
        var open = HarbourStatement.translated(FR);
        People.administrator();
        try (var visitor = Visitor.of(address, language, scheme, width)) {
            look(
                    visitor,
                    language,
                    "/sign-in",
                    "/sign-in/failed",
                    "/sign-in/passkey",
                    "/editions",
                    "/editions/" + released.slug,
                    "/editions/" + released.slug + "/1?columns=fa&columns=en&by=paragraph",
                    "/editions/" + released.slug + "/1/" + language,
                    "/editions/" + released.slug + "/1/" + language + "/3",
                    "/editions/" + released.slug + "/2",
                    "/editions/" + released.slug + "/2/changes",
                    "/editions/" + released.slug + "/1/changes",
                    "/keys",
                    "/log",
                    "/search?q=workers",
                    "/names",
                    "/verify",
                    "/verify?sha256=" + "0".repeat(64));
        }
        AllPages.of(open.id, open.job(FR), concept(), PastTexts.lighthouse()).forEach((username, paths) -> {
            try (var visitor = Visitor.of(address, language, scheme, width).signIn(username)) {
                speak(visitor, language);
                try {
                    look(visitor, language, paths.toArray(String[]::new));
                } finally {
                    // the account is other tests' too
                    speak(visitor, EN);
                }
            }
        });
    }

    private static void speak(Visitor visitor, Language language) {
        visitor.page.click("footer button[value=" + language.tag() + "]");
    }

    private static void look(Visitor visitor, Language language, String... paths) {
        for (var path : paths) {
            visitor.open(path);
            assertThat(visitor.page.locator("html").getAttribute("lang"))
                    .as(path)
                    .isEqualTo(language.tag());
            assertThat(visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s fits", path)
                    .isEqualTo(true);
            assertThat(visitor.page.evaluate(FLAWS)).as(path).isEqualTo(List.of());
            assertThat(visitor.page.evaluate(FOREIGN_DIGITS, foreignDigits(language)))
                    .as("digits on %s", path)
                    .isEqualTo(List.of());
            if (SCANNED.contains(language)) {
                visitor.assertAccessible();
            }
        }
    }

    /** The key of a concept that no other test knows. */
    private String concept() {
        var key = "page-" + UUID.randomUUID().toString().replaceAll("\\d", "x");
        QuarkusTransaction.requiringNew().run(() -> {
            var concept = new Concept(key, Concept.Type.PLACE, "");
            concept.reterm(List.of(
                    new Term(EN, "Pagestead " + key, TermStatus.PREFERRED, false),
                    new Term(FR, "Pageville " + key, TermStatus.PREFERRED, false)));
            concept.persist();
            glossary.changed();
        });
        return key;
    }
}
