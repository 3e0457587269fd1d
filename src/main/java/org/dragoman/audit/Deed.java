package org.dragoman.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something done that the trail keeps.
 *
 * @param action a dotted code such as {@code job.reassigned}; its text in the interface languages is the message
 *     {@code action_job_reassigned} of the bundle {@code audit}
 * @param subject what it was done to, in words that still mean something when the thing is gone
 * @param statementId the statement concerned, if any
 */
public record Deed(
        String action, String subject, @Nullable Long statementId, @Nullable String before, @Nullable String after) {

    public static Deed of(String action, String subject) {
        return new Deed(action, subject, null, null, null);
    }

    /** The same at a place of what it was done to. */
    public Deed at(String place) {
        return new Deed(action, subject + " · " + place, statementId, before, after);
    }

    public Deed inStatement(long id) {
        return new Deed(action, subject, id, before, after);
    }

    public Deed changing(@Nullable Object from, @Nullable Object to) {
        return new Deed(action, subject, statementId, text(from), text(to));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
