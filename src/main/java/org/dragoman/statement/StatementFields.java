package org.dragoman.statement;

/** The fields of the forms about statements, by what can be wrong with them. */
public final class StatementFields {

    private StatementFields() {}

    /** The field that the code of a refusal is about. */
    public static String of(String code) {
        return switch (code) {
            case "title", "title-missing", "split-is-settled" -> "title";
            case "slug", "slug-taken" -> "slug";
            case "language" -> "language";
            case "dated" -> "dated";
            case "text-missing" -> "text";
            case "same-text" -> "again";
            case "import-failed", "import-interrupted" -> "bring-in";
            default -> "file";
        };
    }
}
