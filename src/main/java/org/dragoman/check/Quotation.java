package org.dragoman.check;

import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.check.text.Prose;

/**
 * What a finding found, as a message quotes it: each text between isolates (UAX #9), so that it keeps its own
 * direction, and empty where there is none.
 */
record Quotation(List<String> arguments) {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private static final Pattern BLANKS = Pattern.compile(Prose.BLANK + "+");

    interface OfOne {
        String text(String found);
    }

    interface OfTwo {
        String text(String source, String target);
    }

    String first() {
        return quoted(0);
    }

    /** Left out where it would only say the first again: the words around a bracket that stands alone. */
    String second() {
        return isTheSame() && !argument(0).isEmpty() ? "…" : quoted(1);
    }

    /** Whether the first argument is a word of the check's own rather than of the texts. */
    boolean is(String word) {
        return argument(0).equals(word);
    }

    /** Whether there are that many arguments. */
    boolean isOf(int number) {
        return arguments.size() == number;
    }

    boolean isTheSame() {
        return argument(0).equals(argument(1));
    }

    /** What is said of a text in the source and another in the target, or of the only one of them. */
    String differing(OfTwo both, OfOne missing, OfOne added) {
        if (second().isEmpty()) {
            return missing.text(first());
        }
        return first().isEmpty() ? added.text(second()) : both.text(first(), second());
    }

    /** A code or an address in an excerpt is left out, as it is in the prose that the excerpt was taken from. */
    private String quoted(int index) {
        var argument = BLANKS.matcher(argument(index)).replaceAll("…");
        return argument.isEmpty() ? "" : FIRST_STRONG_ISOLATE + argument + POP_ISOLATE;
    }

    private String argument(int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }
}
