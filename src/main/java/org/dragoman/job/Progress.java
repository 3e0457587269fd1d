package org.dragoman.job;

import java.util.Map;
import org.dragoman.segment.State;

/** How many translations of a job are in which state. */
public record Progress(int empty, int draft, int translated, int approved) {

    static Progress of(Map<State, Integer> counts) {
        return new Progress(
                counts.getOrDefault(State.EMPTY, 0),
                counts.getOrDefault(State.DRAFT, 0),
                counts.getOrDefault(State.TRANSLATED, 0),
                counts.getOrDefault(State.APPROVED, 0));
    }

    public int total() {
        return empty + draft + translated + approved;
    }

    /** Those that their translators have finished, approved ones included. */
    public int finished() {
        return translated + approved;
    }

    public boolean done() {
        return approved == total();
    }
}
