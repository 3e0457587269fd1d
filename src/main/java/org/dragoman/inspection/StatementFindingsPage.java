package org.dragoman.inspection;

import java.util.List;
import org.dragoman.check.Severity;
import org.dragoman.inspection.Gradings.Off;
import org.dragoman.language.Language;
import org.dragoman.segment.Token;
import org.dragoman.statement.StatementHead;
import org.jspecify.annotations.Nullable;

/**
 * What is found in a statement, as its page shows it.
 *
 * @param total how many findings are asked for, on all pages, waived ones included
 * @param waived how many of them are waived
 */
record StatementFindingsPage(
        StatementHead statement,
        @Nullable RecheckProgress recheck,
        List<Column> columns,
        List<Counted> checks,
        List<Row> rows,
        FindingFilter wanted,
        long total,
        long waived,
        List<Off> off) {
    static final int ROWS = 50;

    /** A language with how much is found in it, waived errors left out. */
    record Column(Language language, long jobId, long errors, long warnings, long infos, long late) {
        public boolean isClear() {
            return errors + warnings + infos == 0;
        }
    }

    /** A check with how often it found something that nobody has waived. */
    record Counted(String check, String name, long count, boolean asked) {}

    /** A finding with the texts that it is about. */
    record Row(
            Language language,
            int number,
            long translationId,
            long segmentId,
            long jobId,
            Severity severity,
            String check,
            String name,
            String message,
            boolean waived,
            boolean late,
            List<Token> source,
            List<Token> target) {

        public String icon() {
            if (waived) {
                return "shield-check";
            }
            return switch (severity) {
                case ERROR -> "circle-alert";
                case WARNING -> "triangle-alert";
                case INFO -> "info";
            };
        }

        public String workbench() {
            return "/jobs/" + jobId + "?segment=" + translationId;
        }

        public String review() {
            return "/reviews/" + jobId + "?show=all#segment-" + segmentId;
        }
    }

    public boolean isLate() {
        return columns.stream().anyMatch(c -> c.late() > 0);
    }

    public long errors() {
        return columns.stream().mapToLong(Column::errors).sum();
    }

    /** How many of the findings that are asked for nobody has waived. */
    public long unwaived() {
        return total - waived;
    }

    public boolean isUnderWay() {
        return recheck != null && recheck.isUnderWay();
    }

    public long pages() {
        return Math.max(1, (total + ROWS - 1) / ROWS);
    }

    /** The address of these findings on another page. */
    public String at(int page) {
        return wanted.atPage(page).query();
    }
}
