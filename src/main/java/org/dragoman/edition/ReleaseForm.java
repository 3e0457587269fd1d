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
 * @param language of each note
 */
record ReleaseForm(
        @RestForm @DefaultValue("now") String when,
        @RestForm @DefaultValue("") String embargo,
        @RestForm List<Language> language,
        @RestForm List<String> note) {
    static final ReleaseForm EMPTY = new ReleaseForm("now", "", List.of(), List.of());

    boolean later() {
        return when.equals("later");
    }

    CorrectionNotes notes() {
        var notes = new EnumMap<Language, String>(Language.class);
        for (int i = 0; i < Math.min(language.size(), note.size()); i++) {
            notes.put(language.get(i), note.get(i));
        }
        return CorrectionNotes.of(notes);
    }

    ReleasePage.Form shown(ZoneId zone, @Nullable Complaint complaint) {
        return new ReleasePage.Form(later(), embargo, zone.getId(), notes(), complaint);
    }
}
