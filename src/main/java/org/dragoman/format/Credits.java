package org.dragoman.format;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.provenance.Tally;
import org.dragoman.provenance.TextProvenance;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.LineWording;
import org.jspecify.annotations.Nullable;

/**
 * Where the text in one language comes from.
 *
 * @param translators who is named as such, in the order in which they first appear
 * @param reviewers who approved it, likewise
 */
public record Credits(List<String> translators, List<String> reviewers, Tally tally) {

    static Credits of(List<AlignedLine> lines, Language language) {
        var texts = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.wordings().get(language)))
                .map(LineWording::provenance)
                .filter(Objects::nonNull)
                .toList();
        return new Credits(
                names(texts, TextProvenance::writer), names(texts, TextProvenance::reviewer), Tally.of(texts));
    }

    private static List<String> names(List<TextProvenance> texts, Function<TextProvenance, @Nullable String> name) {
        return texts.stream()
                .flatMap(text -> Stream.ofNullable(name.apply(text)))
                .distinct()
                .toList();
    }

    /** Whether anybody is named. */
    public boolean named() {
        return !translators.isEmpty() || !reviewers.isEmpty();
    }
}
