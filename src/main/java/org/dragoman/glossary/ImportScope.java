package org.dragoman.glossary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of each of its concepts; of all else, what the glossary says stands. A table without a column for a
 * language does not ask for that language to be forgotten.
 *
 * @param forms in which languages and statuses it has forms
 * @param letterCase whether it says which forms are written in just these letters
 */
public record ImportScope(Set<Slot> forms, boolean type, boolean note, boolean letterCase) {
    /** A concept of the file is all that there is to it. */
    public static final ImportScope EVERYTHING = new ImportScope(
            Stream.of(Language.values())
                    .flatMap(l -> Stream.of(TermStatus.values()).map(s -> new Slot(l, s)))
                    .collect(Collectors.toSet()),
            true,
            true,
            true);

    /** The forms of a language in a status. */
    public record Slot(Language language, TermStatus status) {}

    public ImportScope {
        forms = Set.copyOf(forms);
    }

    /** What becomes of a concept that the glossary has already, or not. */
    Definition complete(Definition given, @Nullable Concept present) {
        if (present == null || equals(EVERYTHING)) {
            return given;
        }
        var stored = Definition.of(present);
        var all = Stream.concat(
                        given.forms().stream().map(f -> letterCase ? f : inTheCaseOf(stored.forms(), f)),
                        stored.forms().stream().filter(f -> isLeft(f, given.forms())))
                .toList();
        return new Definition(
                given.key(),
                type ? given.type() : stored.type(),
                note ? given.note() : stored.note(),
                all,
                given.provenance());
    }

    private static Form inTheCaseOf(List<Form> stored, Form given) {
        return stored.stream()
                .filter(f -> f.language() == given.language() && f.text().equals(given.text()))
                .findFirst()
                .map(f -> new Form(
                        given.concept(),
                        given.language(),
                        given.text(),
                        given.status(),
                        f.caseSensitive(),
                        given.literal()))
                .orElse(given);
    }

    private boolean isLeft(Form stored, List<Form> given) {
        var named = new HashSet<String>();
        given.stream().filter(f -> f.language() == stored.language()).forEach(f -> named.add(f.text()));
        return !forms.contains(new Slot(stored.language(), stored.status())) && !named.contains(stored.text());
    }
}
