package org.dragoman.revision;

import java.time.Instant;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.statement.ProposedRevision;
import org.dragoman.statement.Revision;
import org.dragoman.statement.Statement;
import org.dragoman.web.Complaint;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of a statement, and the form for the next one.
 *
 * @param waiting the id of what the reader has proposed and neither confirmed nor discarded; null if there is nothing
 */
record RevisionsPage(Statement statement, List<Entry> entries, @Nullable Long waiting, Attempt attempt) {

    /** A revision. */
    record Entry(int number, String fileName, String by, Instant at) {
        static Entry of(Revision revision) {
            return new Entry(
                    revision.number(), revision.fileName(), revision.broughtBy().displayName(), revision.broughtAt());
        }
    }

    /** What was typed, and what was wrong with it. */
    record Attempt(RevisionForm form, @Nullable Complaint complaint) {}

    static RevisionsPage of(Statement statement, Attempt attempt, Account reader) {
        var waiting = ProposedRevision.of(statement, reader);
        return new RevisionsPage(
                statement,
                Revision.of(statement).stream().map(Entry::of).toList(),
                waiting.isPresent() ? waiting.get().id() : null,
                attempt);
    }

    /** Whether another revision can be brought in. */
    public boolean isOpen() {
        return statement.state() != Statement.State.SCHEDULED;
    }

    public String path() {
        return "/statements/" + statement.id() + "/revisions";
    }

    public String wrong() {
        var complaint = attempt.complaint();
        return complaint == null ? "" : complaint.field();
    }
}
