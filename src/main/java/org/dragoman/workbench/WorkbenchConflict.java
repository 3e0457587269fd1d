package org.dragoman.workbench;

import java.time.Instant;
import java.util.List;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.TranslationRevision;

/** A text that was saved from an outdated version, beside the one that is stored. */
public record WorkbenchConflict(long id, long translation, int version, Text kept, Text stored) {

    /** One of the two texts: whose it is, and since when. */
    public record Text(String author, Instant at, String text, List<TextPiece> pieces) {

        static Text of(String author, Instant at, String text) {
            return new Text(author, at, text, TextPiece.of(text, List.of()));
        }
    }

    static WorkbenchConflict of(Conflict conflict) {
        var translation = conflict.translation();
        var author = translation.history().stream()
                .filter(TranslationRevision::changedText)
                .reduce((earlier, later) -> later)
                .map(r -> r.author().displayName())
                .orElse("");
        return new WorkbenchConflict(
                conflict.id(),
                translation.id(),
                translation.version(),
                Text.of(conflict.author().displayName(), conflict.at(), conflict.text()),
                Text.of(author, translation.changedAt(), translation.text()));
    }
}
