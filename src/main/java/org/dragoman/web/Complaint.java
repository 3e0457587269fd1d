package org.dragoman.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dragoman.language.Language;

/**
 * What is wrong with a form, to be shown on its page, beside the field if it is about one.
 *
 * @param code of the refusal
 * @param field the name and id of the field, or empty where it is about the whole
 */
public record Complaint(String code, String field, String text) {

    static Complaint of(Refusal refusal, Language language) {
        return new Complaint(refusal.code(), "", refusal.text(language));
    }

    /** The same, at the field that the code is about. */
    public Complaint at(UnaryOperator<String> fieldOf) {
        return new Complaint(code, fieldOf.apply(code), text);
    }

    public boolean about(String name) {
        return field.equals(name);
    }

    /** What is wrong, where it is more than one thing. */
    public List<String> lines() {
        return text.lines().toList();
    }
}
