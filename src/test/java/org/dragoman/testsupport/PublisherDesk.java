package org.dragoman.testsupport;

import com.microsoft.playwright.Page;

/** The release page of a statement, as a publisher uses it. */
public final class PublisherDesk {
    private final Visitor visitor;
    private final Page page;
    private final String path;

    /** @param visitor signed in as a publisher */
    public PublisherDesk(Visitor visitor, long statement) {
        this.visitor = visitor;
        this.page = visitor.page;
        this.path = "/statements/" + statement;
    }

    /** Whether the page offers a release. */
    public boolean mayRelease() {
        visitor.open(path + "/release");
        return page.locator("form.card .button-primary").isEnabled();
    }

    /** Opens the preview; answers with the number of columns of its first segment. */
    public int previewedColumns() {
        visitor.open(path + "/release");
        page.click("a[href$='/preview']");
        return page.locator("#s1 .parallel-cell").count();
    }

    /** @param time as the form takes it, such as {@code 2031-05-04T20:00} */
    public void releaseAt(String time) {
        visitor.open(path + "/release");
        page.check("input[value=later]");
        page.fill("#embargo", time);
        page.click("form.card .button-primary");
        page.locator("form[action$='call-off']").waitFor();
    }
}
