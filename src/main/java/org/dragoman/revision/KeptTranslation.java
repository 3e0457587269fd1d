package org.dragoman.revision;

import org.dragoman.language.Language;
import org.dragoman.segment.State;
import org.dragoman.segment.Translation;

/** A translation of a segment that the source no longer has, as far as it came. */
record KeptTranslation(Language language, State state, String text) {

    static KeptTranslation of(Translation translation) {
        return new KeptTranslation(translation.language(), translation.state(), translation.text());
    }
}
