package org.dragoman.format;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says of the one whose place it takes.
 *
 * @param number of the edition that it corrects
 * @param address where the page of that one is
 * @param notes what was corrected and why, by language
 */
public record Correction(int number, URI address, Map<Language, String> notes) {

    /** The note in a language; null where nobody has written one. */
    public @Nullable String in(Language language) {
        return notes.get(language);
    }

    /** The note in a language and where the other edition is. */
    String said(Language language) {
        var note = in(language);
        return note == null ? address.toString() : note + " " + address;
    }

    /** For machines, in the order of the edition's languages. */
    public Map<String, Object> json(List<Language> languages) {
        var texts = new LinkedHashMap<String, Object>();
        languages.stream().filter(notes::containsKey).forEach(l -> texts.put(l.tag(), notes.get(l)));
        var correction = new LinkedHashMap<String, Object>();
        correction.put("number", number);
        correction.put("address", address.toString());
        correction.put("notes", texts);
        return correction;
    }
}
