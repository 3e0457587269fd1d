package org.dragoman.statement;

import java.util.Locale;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A document that is read behind its request, as machines see it.
 *
 * @param state {@code reading}, {@code landed} or {@code refused}
 * @param paragraphs that were found; 0 while the file is still being read
 * @param statement the id of what it became, or of whose next revision it is proposed
 * @param proposal the id of the proposed revision that it became
 * @param code why it became nothing, with the message in the language of the request
 */
public record UploadReport(
        String state,
        int paragraphs,
        @Nullable Long statement,
        @Nullable Long proposal,
        @Nullable String code,
        @Nullable String message) {

    static UploadReport of(KeptUpload kept, Language language) {
        boolean refused = kept.isNothing();
        var complaint = kept.complaint(language);
        return new UploadReport(
                refused ? "refused" : kept.state().name().toLowerCase(Locale.ROOT),
                kept.paragraphs(),
                kept.statementId(),
                kept.proposalId(),
                refused ? complaint.code() : null,
                refused ? complaint.text() : null);
    }
}
