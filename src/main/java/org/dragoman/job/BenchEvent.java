package org.dragoman.job;

import java.time.Instant;
import java.util.List;
import org.dragoman.segment.State;
import org.dragoman.segment.TranslationRevision;
import org.jspecify.annotations.Nullable;

/** One line of a translation's history. */
public record BenchEvent(
        String author, Instant at, State state, List<Piece> pieces, boolean changedText, @Nullable String reason) {

    static BenchEvent of(TranslationRevision revision) {
        return new BenchEvent(
                revision.author().displayName(),
                revision.at(),
                revision.state(),
                Piece.of(revision.text(), List.of()),
                revision.changedText(),
                revision.reason());
    }
}
