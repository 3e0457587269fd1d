package org.dragoman.revision;

import java.util.List;
import org.dragoman.segment.Segment;
import org.dragoman.statement.Revision;
import org.dragoman.statement.Statement;
import org.dragoman.translation.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A segment that the source no longer has.
 *
 * @param removedIn the number of the first revision without it
 */
public record RemovedSegment(long id, String text, int removedIn, List<Text> translations) {

    /** A translation of it; the language is a BCP 47 tag. */
    @Schema(name = "KeptTranslation")
    public record Text(String language, State state, String text) {
        static Text of(KeptTranslation kept) {
            return new Text(kept.language().tag(), kept.state(), kept.text());
        }
    }

    static List<RemovedSegment> of(Statement statement) {
        var segments = Segment.removedOf(statement);
        var translations = KeptTranslation.of(segments.stream().map(Segment::id).toList());
        return segments.stream()
                .map(segment -> new RemovedSegment(
                        segment.id(),
                        segment.text(),
                        segment.removedIn().map(Revision::number).orElse(0),
                        translations.getOrDefault(segment.id(), List.of()).stream()
                                .map(Text::of)
                                .toList()))
                .toList();
    }
}
