package org.dragoman.account;

/** The fields of the forms about accounts, by what can be wrong with them. */
final class AccountFields {

    private AccountFields() {}

    /** The field that the code of a refusal is about; empty where it is the whole form. */
    static String of(String code) {
        return switch (code) {
            case "username-malformed", "username-taken" -> "username";
            case "name-missing" -> "displayName";
            case "email-malformed" -> "email";
            case "password-too-short", "password-too-long", "password-guessable" -> "password";
            case "passwords-differ" -> "repeated";
            case "password-wrong" -> "present";
            case "setup-code" -> "code";
            case "address-malformed", "address-local" -> "address";
            case "token-name" -> "name";
            case "token-scope" -> "scope";
            case "token-days" -> "days";
            case "last-administrator" -> "roles";
            default -> "";
        };
    }
}
