package org.dragoman.edition;

import jakarta.ws.rs.DefaultValue;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.web.Complaint;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a release, right or wrong.
 *
 * @param when {@code now} or {@code later}
 * @param language the tag of that of each note; a note in one that nobody knows is missed where it belongs
 */
record ReleaseForm(
        @RestForm @DefaultValue("now") String when,
        @RestForm @DefaultValue("") String embargo,
        @RestForm List<String> language,
        @RestForm List<String> note) {
    static final ReleaseForm EMPTY = new ReleaseForm("now", "", List.of(), List.of());

    boolean later() {
        return when.equals("later");
    }

    CorrectionNotes notes() {
        var notes = new EnumMap<Language, String>(Language.class);
        for (int i = 0; i < Math.min(language.size(), note.size()); i++) {
            var text = note.get(i);
            Language.ofTag(language.get(i)).ifPresent(known -> notes.put(known, text));
        }
        return CorrectionNotes.of(notes);
    }

    ReleasePage.Form shown(ZoneId zone, @Nullable Complaint complaint) {
        return new ReleasePage.Form(later(), embargo, zone.getId(), notes(), complaint);
    }
}
