package org.dragoman.provenance;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the texts of a language come from, in numbers.
 *
 * @param origins how many texts there are of each origin that occurs
 * @param edited how many a person has changed since they came there
 * @param approved how many a person has approved
 * @param fourEyes how many of these were approved by somebody who had no hand in them
 */
public record Tally(int texts, Map<Origin, Integer> origins, int edited, int approved, int fourEyes) {
    public static Tally of(Collection<TextProvenance> texts) {
        var origins = new EnumMap<Origin, Integer>(Origin.class);
        texts.forEach(text -> origins.merge(text.origin(), 1, Integer::sum));
        return new Tally(
                texts.size(),
                origins,
                (int) texts.stream().filter(TextProvenance::edited).count(),
                (int) texts.stream()
                        .filter(text -> text.review() != Review.NONE)
                        .count(),
                (int) texts.stream()
                        .filter(text -> text.review() == Review.FOUR_EYES)
                        .count());
    }
}
