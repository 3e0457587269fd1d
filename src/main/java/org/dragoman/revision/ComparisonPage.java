package org.dragoman.revision;

import java.util.Arrays;
import java.util.List;
import org.dragoman.statement.Statement;
import org.dragoman.web.Complaint;
import org.jspecify.annotations.Nullable;

/**
 * Two revisions side by side.
 *
 * @param title of the newer one
 * @param change where the next change begins after the first row of the page; 0 where none does
 * @param complaint why the last attempt to confirm was refused; null if there was none
 */
record ComparisonPage(
        Statement statement,
        String title,
        List<Tab> tabs,
        DifferenceWindow window,
        List<ComparisonRow> rows,
        int change,
        String fingerprint,
        @Nullable Complaint complaint) {

    /** One of the choices of what to show, with how many segments it shows. */
    record Tab(DifferenceFilter show, long count, boolean current) {}

    static ComparisonPage of(
            Statement statement, String title, RevisionDifference difference, DifferenceWindow.Asked asked) {
        var window = DifferenceWindow.of(difference, asked);
        return new ComparisonPage(
                statement,
                title,
                tabs(difference, asked.show()),
                window,
                ComparisonRow.of(difference, window),
                asked.show().showsChanges() && window.total() > 0
                        ? difference.changeAfter(window.rows().get(0))
                        : 0,
                difference.fingerprint(),
                null);
    }

    private static List<Tab> tabs(RevisionDifference difference, DifferenceFilter current) {
        return Arrays.stream(DifferenceFilter.values())
                .map(show -> new Tab(
                        show, difference.rows().stream().filter(show::shows).count(), show == current))
                .toList();
    }

    ComparisonPage refused(Complaint why) {
        return new ComparisonPage(statement, title, tabs, window, rows, change, fingerprint, why);
    }

    public String path() {
        return "/statements/" + statement.id() + "/revisions";
    }
}
