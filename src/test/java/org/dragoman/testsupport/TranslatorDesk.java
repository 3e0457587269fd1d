package org.dragoman.testsupport;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

/** The workbench as a translator uses it: with the keyboard alone. */
public final class TranslatorDesk {
    private final Page page;

    /** @param visitor signed in as a translator */
    public TranslatorDesk(Visitor visitor) {
        this.page = visitor.page;
    }

    /** Goes from the first page to the job, as a link there leads. */
    public void open(long job) {
        page.navigate("/");
        page.click("a[href='/jobs/" + job + "']");
        awaitOpen();
    }

    private void awaitOpen() {
        assertThat(page.locator(".segment[aria-current=true] textarea")).isFocused();
    }

    /** The number of the segment that is open, from 1. */
    public int number() {
        return Integer.parseInt(segment().getAttribute("data-number"));
    }

    /** The source of the segment that is open. */
    public String source() {
        return segment().getAttribute("data-source");
    }

    /** The id of the translation that is open. */
    public long translation() {
        return Long.parseLong(segment().getAttribute("data-translation"));
    }

    private Locator segment() {
        return page.locator(".segment[aria-current=true]");
    }

    public void type(String text) {
        page.keyboard().type(text);
    }

    public void replaceBy(String text) {
        page.keyboard().press("Control+A");
        type(text);
    }

    /** Inserts the approved form of a glossary name of the source by the key that stands beside it. */
    public void insertTerm(String name) {
        var term = page.locator("#help .term", new Page.LocatorOptions().setHasText(name))
                .first();
        var digit = term.locator("kbd").textContent().replaceAll("\\D", "");
        page.keyboard().press("Alt+Digit" + digit);
    }

    /** Declares the segment finished and waits until the next open one stands there. */
    public void finish() {
        int before = number();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#segment-" + before)).hasAttribute("data-state", "TRANSLATED");
    }

    /** Tries to declare the segment finished and is refused; answers with the finding that stands in the way. */
    public String finishInVain() {
        page.keyboard().press("Control+Enter");
        page.locator(".editor-notice .notice").waitFor();
        assertThat(segment()).hasAttribute("data-state", "DRAFT");
        return page.locator("#findings .is-error").first().textContent();
    }

    /** Finishes what is still empty through the API, with the password of whoever works here. */
    public void finishTheRest(UnaryOperator<String> translation) {
        var pair = page.locator("#bench").getAttribute("data-account") + ":" + People.PASSWORD;
        var password = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
        for (var row : page.locator(".segment[data-state=EMPTY]").all()) {
            var text = translation.apply(row.getAttribute("data-source"));
            var version = Integer.parseInt(row.getAttribute("data-version"));
            var save = RequestOptions.create()
                    .setHeader("Authorization", password)
                    .setData(Map.of("text", text, "version", version, "complete", true));
            var answer = page.request().put("/api/v1/translations/" + row.getAttribute("data-translation"), save);
            assertThat(answer).isOK();
        }
    }
}
