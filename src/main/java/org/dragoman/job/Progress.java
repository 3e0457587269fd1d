package org.dragoman.job;

import java.util.Map;
import org.dragoman.translation.State;

/**
 * How many translations of a job are in which state.
 *
 * @param released whether all that they say is public
 */
public record Progress(int empty, int draft, int translated, int approved, boolean released) {

    static final Progress NONE = new Progress(0, 0, 0, 0, false);

    /** What is next to happen to a job. */
    public enum Stage {
        /** Nobody has begun. */
        OPEN,
        /** Translators are at work. */
        IN_PROGRESS,
        /** All is translated, and not yet all approved. */
        AWAITING_REVIEW,
        /** All is approved. */
        FINISHED,
        /** All is approved and public. */
        RELEASED
    }

    public static Progress of(Map<State, Integer> counts) {
        return of(counts, false);
    }

    static Progress of(Map<State, Integer> counts, boolean released) {
        return new Progress(
                counts.getOrDefault(State.EMPTY, 0),
                counts.getOrDefault(State.DRAFT, 0),
                counts.getOrDefault(State.TRANSLATED, 0),
                counts.getOrDefault(State.APPROVED, 0),
                released);
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

    public Stage stage() {
        if (done()) {
            return released ? Stage.RELEASED : Stage.FINISHED;
        }
        if (finished() == total()) {
            return Stage.AWAITING_REVIEW;
        }
        return empty == total() ? Stage.OPEN : Stage.IN_PROGRESS;
    }
}
