package org.dragoman.check;

import org.dragoman.language.Span;

/** What to write over {@code span} of the target to mend a finding; never adds another finding. */
public record Fix(Span span, String replacement) {

    /** The target with this fix made in it. */
    public String applyTo(String target) {
        return target.substring(0, span.start()) + replacement + target.substring(span.end());
    }
}
