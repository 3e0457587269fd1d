package org.dragoman.testsupport;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.dragoman.language.Language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What an editor does in the browser until a statement is in the hands of its translators. */
public final class EditorDesk {
    private final Visitor visitor;
    private final Page page;
    private long statement;

    /** @param visitor signed in as an editor */
    public EditorDesk(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page;
    }

    public void bringIn(Path file, Language language, String title, String slug) {
        visitor.open("/statements/new");
        page.check("input[name=language][value=" + language + "]");
        page.setInputFiles("#file", file);
        page.fill("#title", title);
        page.fill("#slug", slug);
        page.click("form[enctype] .button-primary");
        page.waitForURL("**/statements/*");
        statement = Long.parseLong(page.url().replaceAll(".*/", ""));
    }

    /** Puts the caret behind the first occurrence of a mark and splits there by key. */
    public void splitAfter(String mark) {
        var source = page.locator(".segment-source").filter(new Locator.FilterOptions().setHasText(mark));
        int offset = source.textContent().indexOf(mark) + mark.length();
        source.focus();
        page.keyboard().press("Control+Home");
        for (int i = 0; i < offset; i++) {
            page.keyboard().press("ArrowRight");
        }
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    public void confirm() {
        page.click("form[action$='/confirm'] button");
        page.click("a[href$='/jobs'].button");
    }

    public void choose(Language language, String translator, String reviewer, String deadline) {
        page.check("input[name=chosen][value=" + language + "]");
        page.selectOption("#translator-" + language, translator);
        page.selectOption("#reviewer-" + language, reviewer);
        page.fill("#deadline-" + language, deadline);
    }

    public void assign() {
        page.click("form[action$='/jobs'] .button-primary");
        assertThat(page.locator("article.card")).hasCount(3);
    }

    /** Signs an exception to the first open error of a segment. */
    public void waive(long job, long translation, String reason) {
        visitor.open("/jobs/" + job + "?segment=" + translation);
        page.click("#findings details:has(textarea) summary");
        page.fill("#findings textarea", reason);
        page.click("#findings form:has(textarea) button");
        assertThat(page.locator("#findings .is-waived")).hasCount(1);
    }

    /** The id of the statement that was brought in. */
    public long statement() {
        return statement;
    }
}
