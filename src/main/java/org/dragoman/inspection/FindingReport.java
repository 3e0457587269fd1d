package org.dragoman.inspection;

import java.util.List;
import java.util.Locale;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingText;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the API tells it.
 *
 * @param key the fingerprint by which a waiver names it
 * @param sourceSpan start, inclusive, and end, exclusive, in UTF-16 code units
 */
public record FindingReport(
        String check,
        String severity,
        String message,
        @Nullable List<Integer> sourceSpan,
        @Nullable List<Integer> targetSpan,
        @Nullable String concept,
        String key) {

    public static FindingReport of(Finding finding, FindingText text) {
        return new FindingReport(
                finding.check().id(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                text.of(finding),
                pair(finding.sourceSpan()),
                pair(finding.targetSpan()),
                finding.concept(),
                finding.key());
    }

    private static @Nullable List<Integer> pair(@Nullable Span span) {
        return span == null ? null : List.of(span.start(), span.end());
    }
}
