package org.dragoman.job;

import org.dragoman.check.FindingText;
import org.dragoman.check.Fix;
import org.dragoman.check.Inspection.Found;
import org.dragoman.check.Severity;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/** A finding as the workbench shows it, told in the language of the interface. */
public record BenchFinding(
        String check,
        Severity severity,
        String message,
        String key,
        boolean waived,
        @Nullable Span target,
        @Nullable Fix fix) {

    static BenchFinding of(Found found, FindingText text) {
        var finding = found.finding();
        return new BenchFinding(
                finding.check(),
                finding.severity(),
                text.of(finding),
                finding.key(),
                found.waived(),
                finding.targetSpan(),
                finding.fix());
    }

    public boolean blocks() {
        return severity == Severity.ERROR && !waived;
    }
}
