package org.dragoman.provenance;

/** Whether a person has approved a text, always in the role of a reviewer. */
public enum Review {
    NONE,
    /** By somebody who had a hand in it. */
    BY_WRITER,
    /** By somebody who had none: four eyes have seen it. */
    FOUR_EYES
}
