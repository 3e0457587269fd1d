package org.dragoman.brand;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * How the organisation appears, on pages and in the files of its editions.
 *
 * @param name where a language has none of its own
 * @param names as they are written in a language
 * @param footers what stands at the foot of every page
 * @param imprints who answers for what is published
 * @param logo null where there is none
 * @param palette null where the colours are Dragoman's
 */
public record Brand(
        String name,
        Map<Language, String> names,
        Map<Language, String> footers,
        Map<Language, String> imprints,
        @Nullable Logo logo,
        @Nullable Palette palette,
        EditionNumber numbering) {

    /** A text, and the language that it is in. */
    public record Said(Language language, String text) {

        /** Its paragraphs, each by its lines. */
        public List<List<String>> paragraphs() {
            return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                    .map(paragraph -> paragraph.lines().map(String::strip).toList())
                    .toList();
        }
    }

    /** Nobody's but a name's. */
    public static Brand named(String name) {
        return new Brand(name, Map.of(), Map.of(), Map.of(), null, null, EditionNumber.PLAIN);
    }

    public String nameIn(Language language) {
        return names.getOrDefault(language, name);
    }

    /** What stands at the foot of a page; null where that is Dragoman's to say. */
    public @Nullable Said footerIn(Language language) {
        return said(footers, language);
    }

    /** Who answers for what is published; null where nothing is said. */
    public @Nullable Said imprintIn(Language language) {
        return said(imprints, language);
    }

    /** A text in a language, or else in the first of all that has it. */
    private static @Nullable Said said(Map<Language, String> texts, Language language) {
        return Stream.concat(Stream.of(language), Arrays.stream(Language.values()))
                .flatMap(tongue -> Optional.ofNullable(texts.get(tongue)).map(text -> new Said(tongue, text)).stream())
                .findFirst()
                .orElse(null);
    }
}
