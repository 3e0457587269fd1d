package org.dragoman.check.numbers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.check.text.MarkupPair;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Span;

/**
 * A part of an hour and its hour in words, where each text has one alone: half past six is not
 * {@code السادسة والربع}.
 */
final class ToldHour {
    private record Part(String minutes, Pattern words) {}

    private record Told(String minutes, Span place) {}

    private static final List<Part> PARTS = DataFile.of("clock")
            .table("told-part")
            .map(e -> new Part(
                    e.key(),
                    Pattern.compile(
                            "(?<![\\p{L}\\p{M}])(?:" + e.word() + ")(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE)))
            .toList();

    private ToldHour() {}

    /** The two parts, if they differ. */
    static Optional<PlacePair> differing(MarkupPair texts) {
        var source = in(texts.source().prose());
        var target = source.size() == 1 ? in(texts.target().prose()) : List.<Told>of();
        return target.size() == 1
                        && !source.get(0).minutes().equals(target.get(0).minutes())
                ? Optional.of(new PlacePair(source.get(0).place(), target.get(0).place()))
                : Optional.empty();
    }

    private static List<Told> in(Prose prose) {
        return PARTS.stream()
                .flatMap(part -> part.words()
                        .matcher(prose.text())
                        .results()
                        .map(found -> new Told(part.minutes(), new Span(found.start(), found.end()))))
                .limit(2)
                .toList();
    }
}
