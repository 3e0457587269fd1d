package org.dragoman.memory;

import java.util.Locale;

/** A match as the API tells it; its score has two decimals, rounded down. */
public record MatchReport(String kind, double score, String source, String target, String origin) {

    public static MatchReport of(Match match) {
        return new MatchReport(
                match.kind().name().toLowerCase(Locale.ROOT),
                match.hundredths() / 100.0,
                match.source(),
                match.target(),
                match.origin());
    }
}
