package org.dragoman.passkey;

/** The fields of the form for a new passkey, by what can be wrong with them. */
final class PasskeyFields {

    private PasskeyFields() {}

    /** The field that the code of a refusal is about; empty where it is the whole form. */
    static String of(String code) {
        return switch (code) {
            case "passkey-name" -> "name";
            case "password-wrong" -> "present";
            default -> "";
        };
    }
}
