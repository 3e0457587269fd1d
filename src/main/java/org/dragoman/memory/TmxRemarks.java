package org.dragoman.memory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a pair beyond what the memory goes by. It is kept for whoever gets the pair next.
 *
 * @param attributes of the unit, such as {@code tuid}, by their names
 * @param properties other than those that say how the pair was made
 * @param sourceCodes what the codes of the source are in the format that they come from, by the tokens that stand for
 *     them
 * @param targetCodes the same of the target
 * @param sourceTyped what looks like a token in the source and is its words
 * @param targetTyped the same in the target
 */
public record TmxRemarks(
        Map<String, String> attributes,
        List<String> notes,
        List<Property> properties,
        Map<String, String> sourceCodes,
        Map<String, String> targetCodes,
        List<String> sourceTyped,
        List<String> targetTyped) {
    public static final TmxRemarks NONE =
            new TmxRemarks(Map.of(), List.of(), List.of(), Map.of(), Map.of(), List.of(), List.of());

    /** What a file calls something by a name of its own. */
    public record Property(String type, String value) {}

    public TmxRemarks {
        attributes = ordered(attributes);
        notes = List.copyOf(notes);
        properties = List.copyOf(properties);
        sourceCodes = ordered(sourceCodes);
        targetCodes = ordered(targetCodes);
        sourceTyped = told(sourceTyped);
        targetTyped = told(targetTyped);
    }

    /** Remarks that were kept before anybody asked say nothing of it. */
    private static List<String> told(@Nullable List<String> typed) {
        return typed == null ? List.of() : List.copyOf(typed);
    }

    /** What there is to say of a pair whose words look like tokens. */
    static TmxRemarks ofWords(List<String> sourceTyped, List<String> targetTyped) {
        return new TmxRemarks(Map.of(), List.of(), List.of(), Map.of(), Map.of(), sourceTyped, targetTyped);
    }

    private static Map<String, String> ordered(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
