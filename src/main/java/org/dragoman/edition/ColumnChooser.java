package org.dragoman.edition;

import java.util.List;
import java.util.function.Function;
import org.dragoman.language.Language;

/**
 * The form in which readers choose the columns that they want to see.
 *
 * @param action the path that answers it
 */
record ColumnChooser(String action, List<Choice> choices) {

    /** A language that can be shown, with the address at which it is shown alone. */
    record Choice(Language language, String address, boolean shown) {}

    static ColumnChooser of(
            String action, List<Language> all, List<Language> shown, Function<Language, String> address) {
        var choices = all.stream()
                .map(l -> new Choice(l, address.apply(l), shown.contains(l)))
                .toList();
        return new ColumnChooser(action, choices);
    }
}
