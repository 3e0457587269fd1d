package org.dragoman.past;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sentence at the edge of a row that goes over to the row beside it. */
enum Step {
    /** The first sentence of the source, to the row above. */
    SOURCE_UP(true, true),
    /** The last sentence of the source, to the row below. */
    SOURCE_DOWN(true, false),
    TARGET_UP(false, true),
    TARGET_DOWN(false, false);

    private final boolean ofSource;
    private final boolean up;

    Step(boolean ofSource, boolean up) {
        this.ofSource = ofSource;
        this.up = up;
    }

    /** The step that an address names, such as {@code source-up}. */
    static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean up() {
        return up;
    }

    /** The sentences among which there is one to go. */
    List<String> from(PastRow row) {
        return ofSource ? row.source() : row.target();
    }

    /** What a row is without the sentence that goes. */
    PastRow left(PastRow row) {
        var sentences = from(row);
        var rest = up ? sentences.subList(1, sentences.size()) : sentences.subList(0, sentences.size() - 1);
        return PastRow.byHand(ofSource ? rest : row.source(), ofSource ? row.target() : rest, row.leftOut());
    }

    /** A row of nothing but the sentence that goes. */
    PastRow alone(PastRow row) {
        var sentences = from(row);
        var one = List.of(sentences.get(up ? 0 : sentences.size() - 1));
        return PastRow.byHand(ofSource ? one : List.of(), ofSource ? List.of() : one, false);
    }
}
