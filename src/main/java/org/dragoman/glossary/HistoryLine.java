package org.dragoman.glossary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dragoman.language.Language;
import org.dragoman.web.Interface;
import org.jspecify.annotations.Nullable;

/** One deed of a concept's history, in the words of the interface. */
record HistoryLine(Instant at, String author, String deed, @Nullable String reason, List<Field> fields) {

    /**
     * A field that changed: what it no longer says, and what it says now.
     *
     * @param language the language of what it says, where that is one of the four
     */
    record Field(String label, @Nullable Language language, List<String> removed, List<String> added) {
        static Field of(String name, String before, String after, Interface ui) {
            var old = lines(before);
            var now = lines(after);
            var language = Language.ofTag(name.replaceAll("\\..*", ""))
                    .filter(l -> name.startsWith(l.tag() + "."))
                    .orElse(null);
            return new Field(
                    label(name, language, ui),
                    language,
                    old.stream().filter(l -> !now.contains(l)).toList(),
                    now.stream().filter(l -> !old.contains(l)).toList());
        }

        private static List<String> lines(String text) {
            return text.lines().filter(l -> !l.isBlank()).toList();
        }

        private static String label(String name, @Nullable Language language, Interface ui) {
            var words = ui.messages(AuthorityMessages.class);
            var terms = ui.messages(GlossaryMessages.class);
            var field =
                    switch (language == null ? name : name.substring(name.indexOf('.') + 1)) {
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
                        default -> name.startsWith("link.") ? words.link() : terms.about();
                    };
            return language == null ? field : ui.name(language) + " · " + field;
        }
    }

    static HistoryLine of(ConceptChange change, Interface ui) {
        var words = ui.messages(AuthorityMessages.class);
        return new HistoryLine(
                change.at(),
                change.author(),
                deed(change.kind(), words),
                change.reason(),
                fields(change.before(), change.after(), ui));
    }

    private static List<Field> fields(Map<String, String> before, Map<String, String> after, Interface ui) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(n -> Field.of(n, before.getOrDefault(n, ""), after.getOrDefault(n, ""), ui))
                .toList();
    }

    private static String deed(ConceptChange.Kind kind, AuthorityMessages words) {
        return switch (kind) {
            case ADDED -> words.deed_added();
            case IMPORTED -> words.deed_imported();
            case PROPOSED -> words.deed_proposed();
            case CHANGED -> words.deed_changed();
            case APPROVED -> words.deed_approved();
            case REFUSED -> words.deed_refused();
            case RETIRED -> words.deed_retired();
            case REVIVED -> words.deed_revived();
            case LINKED -> words.deed_linked();
            case UNLINKED -> words.deed_unlinked();
            case FORM_PROPOSED -> words.deed_form_proposed();
            case FORM_ACCEPTED -> words.deed_form_accepted();
            case FORM_DROPPED -> words.deed_form_dropped();
            case RULED -> words.deed_ruled();
            case REMOVED -> words.deed_removed();
        };
    }
}
