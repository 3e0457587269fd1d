package org.dragoman.splitting;

import java.util.List;
import org.dragoman.language.Language;

/** The abbreviations that an organisation has added, as they stand. */
public record OwnAbbreviations(List<Entry> entries) {
    public static final OwnAbbreviations NONE = new OwnAbbreviations(List.of());

    /** One of them; the form ends with a full stop. */
    public record Entry(Language language, String form, boolean mayEndSentence) {}

    /** The words of a language with these among them. */
    public WordList in(Language language, WordList words) {
        var result = words;
        for (var entry : entries) {
            if (entry.language == language) {
                result = result.with(entry.form, entry.mayEndSentence ? WordClass.NAME : WordClass.CONNECTOR);
            }
        }
        return result;
    }
}
