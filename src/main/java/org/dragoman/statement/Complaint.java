package org.dragoman.statement;

import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/**
 * What is wrong with a form about a statement, and at which of its fields.
 *
 * @param field the name and id of the field
 */
public record Complaint(String field, String message) {

    public static Complaint of(Refusal refusal, Language language) {
        return new Complaint(fieldOf(refusal.code()), refusal.text(language));
    }

    private static String fieldOf(String code) {
        return switch (code) {
            case "title", "title-missing", "split-is-settled" -> "title";
            case "slug", "slug-taken" -> "slug";
            case "language" -> "language";
            case "dated" -> "dated";
            case "text-missing" -> "text";
            default -> "file";
        };
    }
}
