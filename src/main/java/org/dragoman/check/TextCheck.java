package org.dragoman.check;

import java.util.List;
import org.dragoman.check.text.Markup;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * How a check looks at a pair, what it says of it, and an example; the rest is its line in {@link Check}. It reads both
 * texts through their {@link Markup}, which is parsed once for all checks. Implementations keep no state and are
 * thread-safe.
 */
abstract class TextCheck {
    private final Check check;

    TextCheck(Check check) {
        this.check = check;
    }

    /** What it finds in the pair, in the order of the target; empty if nothing. Never fails on any text. */
    abstract List<Finding> findings(PairTexts texts);

    abstract String message(CheckMessages messages, Quotation found);

    /** A translation with the fault that it looks for. */
    abstract Pair example();

    /** A finding in the target, the fix of which writes {@code replacement} over it (null: no fix). */
    final Finding inTarget(Span span, @Nullable String replacement, String... arguments) {
        return between(null, span, replacement == null ? null : new Fix(span, replacement), arguments);
    }

    final Finding between(@Nullable Span source, @Nullable Span target, @Nullable Fix fix, String... arguments) {
        return new Finding(check, check.severity(), List.of(arguments), source, target, fix, null);
    }
}
