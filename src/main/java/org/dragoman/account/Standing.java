package org.dragoman.account;

/** Whether someone can sign in. */
enum Standing {
    ACTIVE,
    /** No password has been chosen yet. */
    INVITED,
    DISABLED
}
