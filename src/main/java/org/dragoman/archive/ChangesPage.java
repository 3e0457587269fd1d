package org.dragoman.archive;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.edition.ChangesTable;
import org.dragoman.edition.Edition;
import org.dragoman.edition.EditionComparison;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says and another does not.
 *
 * @param canonical the absolute address of the comparison
 * @param others the numbers of the editions that it can be compared with
 * @param table null where one of the two editions cannot be read
 */
record ChangesPage(
        Masthead masthead,
        String canonical,
        EditionComparison comparison,
        List<PublishedNote> notes,
        List<Integer> others,
        ColumnChooser chooser,
        @Nullable ChangesTable table) {

    /** What was corrected and why, in a language. */
    record PublishedNote(Language language, String text) {}

    /** @param asked the languages to show, in this order; where there is none, all, the reader's own first */
    static ChangesPage of(Masthead masthead, EditionComparison comparison, List<Language> asked, Language reader) {
        var edition = comparison.edition();
        var among = Stream.concat(Stream.of(reader), edition.languages().stream())
                .distinct()
                .filter(edition.languages()::contains)
                .toList();
        var chosen = asked.stream().filter(among::contains).toList();
        var shown = chosen.isEmpty() ? among : chosen;
        return new ChangesPage(
                masthead,
                masthead.imprint().address() + "/changes" + query(comparison),
                comparison,
                shown.stream()
                        .filter(comparison.notes()::containsKey)
                        .map(l -> new PublishedNote(
                                l, Objects.requireNonNull(comparison.notes().get(l))))
                        .toList(),
                Edition.of(edition.statement()).stream()
                        .filter(other -> other.released() && other.number() != edition.number())
                        .map(Edition::number)
                        .toList(),
                ColumnChooser.of(edition.path() + "/changes", edition.languages(), shown, false),
                table(comparison, shown));
    }

    private static @Nullable ChangesTable table(EditionComparison comparison, List<Language> shown) {
        var other = comparison.other();
        return other == null || comparison.withdrawn()
                ? null
                : ChangesTable.of(
                        comparison.changes(),
                        other.path(),
                        comparison.edition().path(),
                        shown.stream()
                                .filter(comparison.changes().languages()::contains)
                                .toList());
    }

    private static String query(EditionComparison comparison) {
        var other = comparison.other();
        return other == null ? "" : "?from=" + other.number();
    }

    /** The number of the edition that it is compared with; 0 for none. */
    public int older() {
        var other = comparison.other();
        return other == null ? 0 : other.number();
    }

    public int newer() {
        return comparison.edition().number();
    }
}
