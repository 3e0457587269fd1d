package org.dragoman.translation;

/** How far a translation has come. */
public enum State {
    EMPTY,
    DRAFT,
    TRANSLATED,
    APPROVED
}
