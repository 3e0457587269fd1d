package org.dragoman.testsupport;

import java.util.EnumMap;
import org.dragoman.edition.CorrectionNotes;
import org.dragoman.language.Language;

/** What tests tell the readers of an edition that takes the place of another. */
public final class Corrections {
    private Corrections() {}

    /** A note for the English source and for each of some other languages. */
    public static CorrectionNotes in(Language... targets) {
        var notes = new EnumMap<Language, String>(Language.class);
        notes.put(Language.EN, note(Language.EN));
        for (var target : targets) {
            notes.put(target, note(target));
        }
        return CorrectionNotes.of(notes);
    }

    public static String note(Language language) {
        return switch (language) {
            case EN -> "The first sentence named the wrong day.";
            case FR -> "La première phrase indiquait le mauvais jour.";
            case AR -> "ذكرت الجملة الأولى يومًا غير صحيح.";
            case FA -> "جملهٔ نخست روز نادرستی را نام می‌برد.";
        };
    }
}
