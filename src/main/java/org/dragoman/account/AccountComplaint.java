package org.dragoman.account;

import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/**
 * What is wrong with a form, to be shown beside the field.
 *
 * @param field the field concerned, or empty where it is the whole
 */
record AccountComplaint(String field, String text) {

    /** What a refusal says, in the language of the form; what is not there or not allowed stays a refusal. */
    static AccountComplaint of(Refusal refusal, Language language) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        return new AccountComplaint(field(refusal.code()), refusal.text(language));
    }

    private static String field(String code) {
        return switch (code) {
            case "username-malformed", "username-taken" -> "username";
            case "name-missing" -> "displayName";
            case "email-malformed" -> "email";
            case "password-too-short", "password-too-long" -> "password";
            case "passwords-differ" -> "repeated";
            case "password-wrong" -> "present";
            case "setup-code" -> "code";
            case "token-name" -> "name";
            case "last-administrator" -> "roles";
            default -> "";
        };
    }

    public boolean about(String name) {
        return field.equals(name);
    }
}
