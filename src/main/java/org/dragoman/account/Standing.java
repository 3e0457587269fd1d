package org.dragoman.account;

/** Whether someone can sign in. */
public enum Standing {
    ACTIVE,
    /** No password has been chosen yet. */
    INVITED,
    DISABLED
}
