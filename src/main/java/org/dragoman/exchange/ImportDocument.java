package org.dragoman.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.dragoman.glossary.AuthorityMessages;
import org.dragoman.glossary.FieldDifference;
import org.dragoman.web.Interface;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import as the API tells of it.
 *
 * @param preview whether it is only looked at; then the rows say what it would do
 * @param remarks on what of the file is left out
 * @param version of a preview: what {@code basedOn} asks for when it is carried out
 * @param contradictions of a preview: those that wait for a {@code ruling} when it is carried out
 * @param rows of a preview: the first {@value #ROWS} concepts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportDocument(
        boolean preview,
        int added,
        int changed,
        int unchanged,
        int removed,
        int refused,
        List<String> remarks,
        @Nullable Long version,
        @Nullable List<String> contradictions,
        @Nullable List<Row> rows) {
    /** So many rows are told: those of a large file are for the page that shows them by the hundred. */
    static final int ROWS = 1000;

    /**
     * One concept.
     *
     * @param line where the file has it, from 1; null for one that is not in the file
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ImportRow")
    record Row(
            @Nullable Integer line, String key, String outcome, List<Change> changes, @Nullable List<String> reasons) {
        static Row of(PreviewRow row, Interface ui) {
            return new Row(
                    row.line() == 0 ? null : row.line(),
                    row.key(),
                    row.outcome().name().toLowerCase(Locale.ROOT),
                    row.differences().stream().map(Change::of).toList(),
                    row.isRefused() ? row.texts(ui) : null);
        }
    }

    /** A field that changes. */
    @Schema(name = "FieldChange")
    record Change(String field, List<String> from, List<String> to) {
        static Change of(FieldDifference difference) {
            return new Change(difference.field(), difference.removed(), difference.added());
        }
    }

    static ImportDocument of(Imported imported, Interface ui) {
        var done = imported.report();
        return new ImportDocument(
                false,
                done.added(),
                done.changed(),
                done.unchanged(),
                done.removed(),
                0,
                imported.remarks().texts(ui.messages(ExchangeMessages.class)),
                null,
                null,
                null);
    }

    static ImportDocument of(Preview preview, Interface ui) {
        var would = preview.report();
        return new ImportDocument(
                true,
                would.added(),
                would.changed(),
                would.unchanged(),
                would.removed(),
                preview.refused(),
                preview.remarks().texts(ui.messages(ExchangeMessages.class)),
                preview.version(),
                preview.contradictions().stream()
                        .map(c -> c.text(ui.messages(AuthorityMessages.class)))
                        .distinct()
                        .limit(ROWS)
                        .toList(),
                preview.rows().stream().limit(ROWS).map(r -> Row.of(r, ui)).toList());
    }
}
