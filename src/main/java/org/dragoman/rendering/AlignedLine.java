package org.dragoman.rendering;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.provenance.TextProvenance;
import org.dragoman.statement.ParagraphKind;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a statement in all its languages.
 *
 * @param number the place in the statement, from 1; permanent links are made of it
 * @param level of a heading, from 1; 0 for anything else
 * @param opensParagraph whether a new paragraph begins here
 * @param layout what it stands in, and after
 * @param wordings what it says; a language in which nothing has been written yet is missing
 */
public record AlignedLine(
        int number,
        long segmentId,
        ParagraphKind kind,
        int level,
        boolean opensParagraph,
        LineLayout layout,
        Map<Language, LineWording> wordings) {

    /** The same, with where it comes from in each language. */
    public AlignedLine from(Function<Language, @Nullable TextProvenance> provenance) {
        var known = wordings.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> e.getValue().from(provenance.apply(e.getKey()))));
        return new AlignedLine(number, segmentId, kind, level, opensParagraph, layout, known);
    }

    /**
     * The same in each of some languages.
     *
     * @param missing what it says where nothing has been written yet, without any markup
     */
    public AlignedLine in(List<Language> languages, String missing) {
        var unwritten = new LineWording(missing, missing);
        var all = languages.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), language -> wordings.getOrDefault(language, unwritten)));
        return new AlignedLine(number, segmentId, kind, level, opensParagraph, layout, all);
    }

    /** The same, with nothing said of where it comes from. */
    public AlignedLine withoutProvenance() {
        return from(language -> null);
    }
}
