package org.dragoman.glossary;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dragoman.language.Language;
import org.dragoman.web.Interface;
import org.jspecify.annotations.Nullable;

/**
 * A field of a concept that changes: what it no longer says, and what it says now.
 *
 * @param field its name, such as {@code note} or {@code ar.preferred}
 * @param language the language of what it says, where that is one of Dragoman's
 */
public record FieldDifference(String field, @Nullable Language language, List<String> removed, List<String> added) {

    /** The fields that differ, in the order of their names. */
    static List<FieldDifference> between(Map<String, String> before, Map<String, String> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(n -> of(n, lines(before.getOrDefault(n, "")), lines(after.getOrDefault(n, ""))))
                .filter(d -> !d.isEmpty())
                .toList();
    }

    private static FieldDifference of(String field, List<String> old, List<String> now) {
        var language = Language.ofTag(field.replaceAll("\\..*", ""))
                .filter(l -> field.startsWith(l.tag() + "."))
                .orElse(null);
        return new FieldDifference(
                field,
                language,
                old.stream().filter(l -> !now.contains(l)).toList(),
                now.stream().filter(l -> !old.contains(l)).toList());
    }

    private static List<String> lines(String text) {
        return text.lines().filter(l -> !l.isBlank()).toList();
    }

    private boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /** What the field says, in the language of the interface where it is no text of somebody. */
    public String said(String value, Interface ui) {
        var words = ui.messages(AuthorityMessages.class);
        var terms = ui.messages(GlossaryMessages.class);
        return switch (field + " " + value) {
            case "type person" -> terms.type_person();
            case "type place" -> terms.type_place();
            case "type organisation" -> terms.type_organisation();
            case "type expression" -> terms.type_expression();
            case "status proposed" -> words.status_proposed();
            case "status approved" -> words.status_approved();
            case "status retired" -> words.status_retired();
            default -> value;
        };
    }

    /** What the field is called in the language of the interface. */
    public String label(Interface ui) {
        var words = ui.messages(AuthorityMessages.class);
        var terms = ui.messages(GlossaryMessages.class);
        var name =
                switch (language == null ? field : field.substring(field.indexOf('.') + 1)) {
                    case "preferred" -> terms.preferred();
                    case "admitted" -> terms.admitted();
                    case "forbidden" -> terms.forbidden();
                    case "accepted" -> words.accepted_form();
                    case "type" -> terms.type();
                    case "note" -> terms.note();
                    case "status" -> terms.status();
                    case "source" -> words.source();
                    case "transliteration" -> words.transliteration();
                    case "contradiction" -> words.contradiction();
                    default -> field.startsWith("link.") ? words.link() : terms.about();
                };
        return language == null ? name : ui.name(language) + " · " + name;
    }
}
