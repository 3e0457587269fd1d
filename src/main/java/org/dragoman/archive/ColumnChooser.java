package org.dragoman.archive;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The form in which readers choose the columns that they want to see, in their order.
 *
 * @param action the path that answers it
 * @param places a choice for each column that there can be
 * @param byParagraph whether paragraphs stand side by side, and not sentences
 */
record ColumnChooser(String action, List<Language> languages, List<Place> places, boolean byParagraph) {
    static final String PARAGRAPH = "paragraph";

    /** A column, from 1, with the language that it shows. */
    record Place(int number, @Nullable Language shown) {}

    /** The languages that are asked for by their tags, each once. */
    static List<Language> asked(List<String> tags) {
        return tags.stream()
                .flatMap(tag -> Language.ofTag(tag).stream())
                .distinct()
                .toList();
    }

    /** The languages that are shown. */
    public List<Language> shown() {
        return places.stream()
                .flatMap(place -> Stream.ofNullable(place.shown()))
                .toList();
    }

    static ColumnChooser of(String action, List<Language> languages, List<Language> shown, boolean byParagraph) {
        var places = IntStream.range(0, languages.size())
                .mapToObj(i -> new Place(i + 1, i < shown.size() ? shown.get(i) : null))
                .toList();
        return new ColumnChooser(action, languages, places, byParagraph);
    }
}
