package org.dragoman.check;

import java.util.List;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/** What a check reports. */
public record Finding(
        String check,
        Severity severity,
        List<String> arguments,
        @Nullable Span sourceSpan,
        @Nullable Span targetSpan,
        @Nullable Fix fix,
        @Nullable String concept) {

    public String key() {
        return check + arguments + concept;
    }
}
