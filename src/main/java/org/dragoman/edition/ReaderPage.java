package org.dragoman.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.format.Imprint;
import org.dragoman.language.Language;
import org.dragoman.rendering.LineWording;
import org.dragoman.rendering.ParallelText;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an edition shows.
 *
 * @param canonical the absolute address of this view
 * @param newer the path of the edition that has taken this one's place, if there is one
 */
record ReaderPage(
        Imprint imprint,
        Title title,
        ParallelText text,
        ColumnChooser chooser,
        String canonical,
        @Nullable String newer,
        List<EditionFile.Listed> files) {

    /** The title in the language of the first column. */
    record Title(Language language, String markup, String plain) {

        static Title of(Map<Language, LineWording> wordings, Language language) {
            var wording = Objects.requireNonNull(wordings.get(language));
            return new Title(language, wording.markup(), wording.plain());
        }
    }

    /** An edition in the list of all. */
    record Listed(
            Title title, String path, int number, LocalDate dated, Instant releasedAt, List<Language> languages) {}

    public boolean single() {
        return text.columns().size() == 1;
    }
}
