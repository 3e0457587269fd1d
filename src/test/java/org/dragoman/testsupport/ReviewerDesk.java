package org.dragoman.testsupport;

import com.microsoft.playwright.Page;

/** The review page of a job, as a reviewer uses it. */
public final class ReviewerDesk {
    private final Page page;

    /** @param visitor signed in as a reviewer */
    public ReviewerDesk(Visitor visitor) {
        this.page = visitor.page;
    }

    /** Goes from the first page to the job, as a link there leads. */
    public void open(long job) {
        page.navigate("/");
        page.click("a[href='/reviews/" + job + "']");
        page.locator("kbd:visible").first().waitFor();
    }

    /** Sends back the first of those that wait. */
    public void sendBack(String reason) {
        page.keyboard().press("Alt+b");
        page.keyboard().type(reason);
        page.waitForNavigation(() -> page.keyboard().press("Alt+b"));
    }

    /** Approves what has no finding at once, and then what is left, one by one. */
    public void approveAll() {
        page.waitForNavigation(() -> page.click("form[action$='/approve-rest'] button"));
        while (page.locator("[data-approve]").count() > 0) {
            page.waitForNavigation(() -> page.locator("[data-approve]").first().click());
        }
    }
}
