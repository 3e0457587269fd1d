package org.dragoman.glossary;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;

/**
 * A name of the library.
 *
 * @param region the part of the world, as ISO 3166 and the United Nations number it ({@code 142} is Asia)
 * @param names in each language the name, and after it another one that may be used, if there is one
 */
record LibraryEntry(String key, Kind kind, String region, Map<Language, List<String>> names) {

    /** What the library knows. */
    enum Kind {
        COUNTRY,
        CITY
    }

    LibraryEntry {
        names = new EnumMap<>(names);
    }

    public String name(Language language) {
        return forms(language).isEmpty() ? "" : forms(language).get(0);
    }

    private List<String> forms(Language language) {
        return names.getOrDefault(language, List.of());
    }

    /** The concept that the entry becomes. */
    Definition definition(String source) {
        var forms = Arrays.stream(Language.values())
                .flatMap(l -> Stream.concat(
                        forms(l).stream().limit(1).map(f -> new Form(key, l, f, TermStatus.PREFERRED, false)),
                        forms(l).stream().skip(1).map(f -> new Form(key, l, f, TermStatus.ADMITTED, false))))
                .toList();
        return new Definition(key, Concept.Type.PLACE, "", forms, new Provenance(source, ""));
    }
}
