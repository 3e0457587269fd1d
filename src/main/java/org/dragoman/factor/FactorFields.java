package org.dragoman.factor;

/** The fields of the forms about second factors, by what can be wrong with them. */
final class FactorFields {

    private FactorFields() {}

    /** The field that the code of a refusal is about; empty where it is the whole form. */
    static String of(String code) {
        return switch (code) {
            case "factor-code" -> "code";
            case "password-wrong" -> "present";
            default -> "";
        };
    }
}
