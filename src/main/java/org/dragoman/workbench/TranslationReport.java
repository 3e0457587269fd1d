package org.dragoman.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.dragoman.check.FindingText;
import org.dragoman.inspection.FindingReport;
import org.dragoman.inspection.Inspection.Found;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.FormerTranslation;
import org.dragoman.translation.Translation;
import org.dragoman.web.Tagged;
import org.jspecify.annotations.Nullable;

/**
 * A translation as the API tells it.
 *
 * @param version to be sent back with the next save
 * @param formerSource what the segment said when the text was made, where the source has changed since
 * @param formerText what the translation said then
 * @param kept the texts that were saved from an outdated version and wait beside it for a decision
 * @param findings those that are not waived
 */
public record TranslationReport(
        long id,
        long segment,
        String language,
        String source,
        String text,
        String state,
        int version,
        String assignee,
        @Nullable String reason,
        @Nullable String formerSource,
        @Nullable String formerText,
        Instant changedAt,
        List<Kept> kept,
        List<FindingReport> findings)
        implements Tagged {

    @Override
    public String tag() {
        return String.valueOf(version);
    }

    /** A text that waits for a decision, under the id by which it is settled. */
    public record Kept(long id, String text, String author, Instant at) {

        private static Kept of(Conflict conflict) {
            return new Kept(conflict.id(), conflict.text(), conflict.author().username(), conflict.at());
        }
    }

    static TranslationReport of(Translation translation, List<Found> found, List<Conflict> open, FindingText words) {
        return new TranslationReport(
                translation.id(),
                translation.segment().id(),
                translation.language().tag(),
                translation.segment().text(),
                translation.text(),
                translation.state().name().toLowerCase(Locale.ROOT),
                translation.version(),
                translation.assignee().username(),
                translation.reason(),
                translation.former().map(FormerTranslation::source).orElse(null),
                translation.former().map(FormerTranslation::text).orElse(null),
                translation.changedAt(),
                open.stream().map(Kept::of).toList(),
                found.stream()
                        .filter(f -> !f.waived())
                        .map(f -> FindingReport.of(f.finding(), words))
                        .toList());
    }
}
