package org.dragoman.workbench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.dragoman.job.Job;
import org.dragoman.job.Progress;
import org.dragoman.language.Language;

/** What the workbench's head says about its job. */
public record WorkbenchJob(
        long id,
        long statementId,
        String title,
        Language source,
        Language target,
        Instant deadline,
        boolean overdue,
        String note,
        String reviewer,
        Contact editor,
        Progress progress) {

    /** Whom to ask for a waiver. */
    public record Contact(String name, String email, URI address) {

        /** The address of a letter about a segment, with a link to it. */
        public String letter(String title, WorkbenchRow row) {
            var cell = row.cell();
            var link = address + (cell == null ? "" : "?segment=" + cell.id());
            return "mailto:" + email + "?subject=" + quoted(title + " · " + row.number()) + "&body=" + quoted(link);
        }

        private static String quoted(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }

    static WorkbenchJob of(Job job, Progress progress, URI site) {
        var statement = job.statement();
        var editor = statement.createdBy();
        return new WorkbenchJob(
                job.id(),
                statement.id(),
                statement.title(),
                statement.language(),
                job.language(),
                job.deadline(),
                job.isOverdue(progress),
                job.note(),
                job.reviewer().displayName(),
                new Contact(editor.displayName(), editor.email(), site.resolve("/jobs/" + job.id())),
                progress);
    }
}
