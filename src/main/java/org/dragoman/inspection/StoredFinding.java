package org.dragoman.inspection;

import java.util.List;
import java.util.Optional;
import org.dragoman.check.Check;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.dragoman.check.Severity;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/** A finding as it is stored: its check by the id, which may be one that there is no more. */
record StoredFinding(
        String check,
        Severity severity,
        List<String> arguments,
        @Nullable Span sourceSpan,
        @Nullable Span targetSpan,
        @Nullable Fix fix,
        @Nullable String concept) {

    static StoredFinding of(Finding finding) {
        return new StoredFinding(
                finding.check().id(),
                finding.severity(),
                finding.arguments(),
                finding.sourceSpan(),
                finding.targetSpan(),
                finding.fix(),
                finding.concept());
    }

    /** The finding again; none if there is no such check any more. */
    Optional<Finding> finding() {
        return Check.withId(check).map(c -> new Finding(c, severity, arguments, sourceSpan, targetSpan, fix, concept));
    }
}
