package org.dragoman.bench;

import java.util.List;

/** The numbers among the arguments of a benchmark. */
final class Numbers {
    private Numbers() {}

    /**
     * The number that follows a name.
     *
     * @throws IllegalArgumentException if none follows it
     */
    static long after(String name, long otherwise, List<String> arguments) {
        int at = arguments.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == arguments.size() || !arguments.get(at + 1).matches("\\d{1,9}")) {
            throw new IllegalArgumentException(name + " is followed by a number.");
        }
        return Long.parseLong(arguments.get(at + 1));
    }
}
