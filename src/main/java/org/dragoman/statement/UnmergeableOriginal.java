package org.dragoman.statement;

import org.jspecify.annotations.Nullable;

/** A file cannot be given back in another language without saying something else than its edition. */
public final class UnmergeableOriginal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is in the way. */
    public enum Reason {
        /** The file is an archive, a template, or one with programs in it. */
        KIND_OF_FILE,
        /** The file is read otherwise today than when it came. */
        READ_OTHERWISE,
        /** Descriptions of pictures were read as paragraphs of their own. */
        DESCRIPTIONS,
        /** The finished file does not say paragraph by paragraph what the edition says. */
        SAYS_OTHERWISE,
        /** The file is too large or too intricate for the time that a release may take. */
        TOO_INTRICATE
    }

    private final Reason reason;

    public UnmergeableOriginal(Reason reason, String detail) {
        this(reason, detail, null);
    }

    public UnmergeableOriginal(Reason reason, String detail, @Nullable Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
