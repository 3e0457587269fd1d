package org.dragoman.workbench;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dragoman.check.Check;
import org.dragoman.check.FindingText;
import org.dragoman.check.Fix;
import org.dragoman.check.Severity;
import org.dragoman.inspection.Inspection.Found;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the workbench shows it, told in the language of the interface.
 *
 * @param missing the concept of which no form stands in the translation, where that is what was found
 * @param near the words of the translation that look most like it; empty when none do
 */
public record WorkbenchFinding(
        String check,
        Severity severity,
        String message,
        String key,
        boolean waived,
        @Nullable Span target,
        @Nullable Fix fix,
        @Nullable String missing,
        String near) {

    static WorkbenchFinding of(Found found, FindingText text) {
        return of(found, text, concept -> "");
    }

    /** @param near tells of a missing concept which words look most like it */
    static WorkbenchFinding of(Found found, FindingText text, UnaryOperator<String> near) {
        var finding = found.finding();
        var missing = finding.check() == Check.TERM_MISSING ? finding.concept() : null;
        return new WorkbenchFinding(
                finding.check().id(),
                finding.severity(),
                text.of(finding),
                finding.key(),
                found.waived(),
                finding.targetSpan(),
                finding.fix(),
                missing,
                missing == null ? "" : near.apply(missing));
    }

    public String icon() {
        return waived
                ? "shield-check"
                : switch (severity) {
                    case ERROR -> "circle-alert";
                    case WARNING -> "triangle-alert";
                    case INFO -> "info";
                };
    }

    /** What it looks like: as grave as it is, or done with. */
    public String look() {
        return waived ? "is-waived" : "is-" + severity.name().toLowerCase(Locale.ROOT);
    }

    public boolean blocks() {
        return severity == Severity.ERROR && !waived;
    }
}
