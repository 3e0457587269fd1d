package org.dragoman.revision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;

/** A translation of a segment that the source no longer has, as far as it came. */
record KeptTranslation(Language language, State state, String text) {

    /** What is kept of some segments, by their ids; nothing of those that nobody has begun. */
    static Map<Long, List<KeptTranslation>> of(Collection<Long> segments) {
        if (segments.isEmpty()) {
            return Map.of();
        }
        List<Translation> translations = Translation.list(
                "from Translation t join fetch t.segment s where s.id in ?1 and t.text <> '' order by t.language",
                segments);
        return translations.stream()
                .collect(Collectors.groupingBy(
                        t -> t.segment().id(), Collectors.mapping(KeptTranslation::of, Collectors.toList())));
    }

    private static KeptTranslation of(Translation translation) {
        return new KeptTranslation(translation.language(), translation.state(), translation.text());
    }
}
