package org.dragoman.bound;

import org.jspecify.annotations.Nullable;

/** Work has been broken off; nothing has come of it. */
public final class Overrun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it was not let go on. */
    public enum Reason {
        /** It took longer than it may. */
        TIME,
        /** It would have kept more in memory than it may. */
        MEMORY,
        /** Nobody waits for it any more. */
        ABANDONED
    }

    private final Reason reason;

    Overrun(Reason reason) {
        this(reason, null);
    }

    /** @param cause what came of it, late */
    Overrun(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
