package org.dragoman.observation;

import org.jspecify.annotations.Nullable;

/**
 * Text that can stand in a line of a log whoever wrote it: what would begin another line, steer a terminal, or turn the
 * order of letters about stands there as an escape.
 */
final class Escaped {
    private Escaped() {}

    static String of(String text) {
        if (text.codePoints().noneMatch(Escaped::isMischief)) {
            return text;
        }
        var escaped = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (isMischief(letter)) {
                escaped.append(letter > 0xFFFF ? "\\u{%x}".formatted(letter) : "\\u%04x".formatted(letter));
            } else {
                escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }

    /** Tabs stay: they begin nothing. */
    private static boolean isMischief(int letter) {
        return letter != '\t'
                && switch (Character.getType(letter)) {
                    case Character.CONTROL,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE,
                            Character.FORMAT -> !isJoiner(letter);
                    default -> false;
                };
    }

    /** Persian words are written with them. */
    private static boolean isJoiner(int letter) {
        return letter == 0x200C || letter == 0x200D;
    }

    /** What was thrown, with its words escaped; itself, where there is nothing to escape. */
    static @Nullable Throwable of(@Nullable Throwable thrown) {
        return thrown == null || isHarmless(thrown) ? thrown : new EscapedThrowable(thrown, 0);
    }

    private static boolean isHarmless(Throwable thrown) {
        var words = thrown.toString();
        var cause = thrown.getCause();
        return of(words).equals(words) && (cause == null || isHarmless(cause));
    }

    /** Stands in for what was thrown: the same words and the same trace. */
    private static final class EscapedThrowable extends Throwable {
        private static final int DEEPEST = 20;

        private final String words;

        EscapedThrowable(Throwable thrown, int depth) {
            super(
                    null,
                    thrown.getCause() == null || depth > DEEPEST
                            ? null
                            : new EscapedThrowable(thrown.getCause(), depth + 1));
            this.words = of(thrown.toString());
            setStackTrace(thrown.getStackTrace());
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
