package org.dragoman.workbench;

import java.time.Instant;
import java.util.List;
import org.dragoman.translation.State;
import org.dragoman.translation.TranslationRevision;
import org.jspecify.annotations.Nullable;

/** One line of a translation's history. */
public record WorkbenchEvent(
        String author, Instant at, State state, List<TextPiece> pieces, boolean changedText, @Nullable String reason) {

    static WorkbenchEvent of(TranslationRevision revision) {
        return new WorkbenchEvent(
                revision.author().displayName(),
                revision.at(),
                revision.state(),
                TextPiece.of(revision.text(), List.of()),
                revision.changedText(),
                revision.reason());
    }
}
