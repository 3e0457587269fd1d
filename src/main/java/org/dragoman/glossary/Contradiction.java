package org.dragoman.glossary;

import org.dragoman.matching.Form;
import org.dragoman.matching.Spelling;
import org.dragoman.matching.Strictness;
import org.dragoman.matching.TermStatus;
import org.jspecify.annotations.Nullable;

/**
 * Two approved concepts that claim one spelling.
 *
 * @param one a form of the concept whose key comes first
 * @param other the form of the other concept that is spelled alike
 * @param ruling who said that this is right, if someone has
 */
public record Contradiction(Form one, Form other, @Nullable Ruling ruling) {

    /** What two concepts can claim. */
    public enum Kind {
        /** What one asks for is what the other forbids: no translation of both can be right. */
        FORBIDDEN,
        /** Both prefer the same form, so they may be the same thing twice. */
        TWICE
    }

    /** The two forms, which stand for one contradiction in whatever order they are found. */
    static Contradiction between(Form one, Form other) {
        return one.concept().compareTo(other.concept()) <= 0
                ? new Contradiction(one, other, null)
                : new Contradiction(other, one, null);
    }

    /** Whether two forms of different concepts contradict each other. */
    static boolean is(Form one, Form other) {
        boolean both = one.status() == TermStatus.PREFERRED && other.status() == TermStatus.PREFERRED;
        return !one.concept().equals(other.concept())
                && (both || one.status().isApproved() != other.status().isApproved())
                && Spelling.same(one, other);
    }

    public Kind kind() {
        return one.status() == other.status() ? Kind.TWICE : Kind.FORBIDDEN;
    }

    /** By what a ruling knows the spelling again. */
    String spelling() {
        return Spelling.of(one.text(), one.language(), Strictness.STRICT);
    }

    /** The form of a concept that is contradicted. */
    public Form of(String key) {
        return one.concept().equals(key) ? one : other;
    }

    Contradiction ruledBy(@Nullable Ruling found) {
        return new Contradiction(one, other, found);
    }

    /** What is wrong, in the language of the messages. */
    public String text(AuthorityMessages messages) {
        return switch (kind()) {
            case TWICE ->
                messages.preferred_twice(one.text(), one.language().endonym(), one.concept(), other.concept());
            case FORBIDDEN -> {
                var forbidden = one.status() == TermStatus.FORBIDDEN ? one : other;
                var approved = forbidden == one ? other : one;
                yield messages.approved_and_forbidden(
                        approved.text(), approved.language().endonym(), approved.concept(), forbidden.concept());
            }
        };
    }
}
