package org.dragoman.archive;

import java.util.Map;
import java.util.Objects;
import org.dragoman.language.Language;
import org.dragoman.rendering.LineWording;

/** The title of an edition in one of its languages. */
record Title(Language language, String markup, String plain) {

    static Title of(Map<Language, LineWording> wordings, Language language) {
        var wording = Objects.requireNonNull(wordings.get(language));
        return new Title(language, wording.markup(), wording.plain());
    }
}
