package org.dragoman.check;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a check found in a pair.
 *
 * @param arguments what was found, in words of the two texts, as the check's message wants it
 * @param sourceSpan where it stands in the source, if it does
 * @param targetSpan where it stands in the target, if it does
 * @param fix a replacement in the target that makes the finding go away, where one is safe
 * @param concept the concept of the glossary that it is about, if any
 */
public record Finding(
        Check check,
        Severity severity,
        List<String> arguments,
        @Nullable Span sourceSpan,
        @Nullable Span targetSpan,
        @Nullable Fix fix,
        @Nullable String concept) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /**
     * A fingerprint of what was found: the check, the concept and the words, not their place. It stays the same when
     * other parts of the texts change and differs once the found words do. 64 hexadecimal digits.
     */
    public String key() {
        var parts = new StringBuilder(check.id()).append('\n').append(concept == null ? "" : concept);
        arguments.forEach(a -> parts.append('\n').append(a.length()).append(':').append(a));
        return DigestUtils.sha256Hex(parts.toString());
    }

    public Finding withSeverity(Severity other) {
        return new Finding(check, other, arguments, sourceSpan, targetSpan, fix, concept);
    }

    public Finding withoutFix() {
        return new Finding(check, severity, arguments, sourceSpan, targetSpan, null, concept);
    }
}
