package org.dragoman.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.check.Limit;
import org.dragoman.check.Severity;

/** How an organisation takes what a check finds: with a severity, or not at all. */
public enum Grade {
    ERROR,
    WARNING,
    INFO,
    OFF;

    static Grade of(Severity severity) {
        return valueOf(severity.name());
    }

    /** The grade of a name in small letters, as calls and forms give it. */
    static Optional<Grade> named(String name) {
        return Arrays.stream(values()).filter(g -> g.key().equals(name)).findFirst();
    }

    /** Whether a check of this limit may be taken so. */
    boolean isWithin(Limit limit) {
        return switch (limit) {
            case NONE -> true;
            case GLOSSARY, CODES, CONTENT -> this == ERROR;
            case SEVERAL_SEGMENTS -> this != ERROR;
            case ADVICE -> false;
        };
    }

    /** The severity of the findings; none where the check is off. */
    public Optional<Severity> severity() {
        return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }

    /** The name by which calls and forms know it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
