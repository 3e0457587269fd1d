package org.dragoman.check;

import java.util.List;
import org.dragoman.check.text.Markup;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/** A check that reads both texts through their {@link Markup}, which is parsed once for all checks. */
abstract class TextCheck implements Check {
    private final String id;
    private final Severity severity;

    TextCheck(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final List<Finding> findings(Pair pair) {
        return findings(new PairTexts(pair));
    }

    abstract List<Finding> findings(PairTexts texts);

    /** A finding in the target, the fix of which writes {@code replacement} over it (null: no fix). */
    final Finding inTarget(Span span, @Nullable String replacement, String... arguments) {
        var fix = replacement == null ? null : new Fix(span, replacement);
        return new Finding(id, severity, List.of(arguments), null, span, fix, null);
    }

    final Finding between(@Nullable Span source, @Nullable Span target, @Nullable Fix fix, String... arguments) {
        return new Finding(id, severity, List.of(arguments), source, target, fix, null);
    }
}
