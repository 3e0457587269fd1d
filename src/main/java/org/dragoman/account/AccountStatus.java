package org.dragoman.account;

/** Whether someone can sign in. */
public enum AccountStatus {
    ACTIVE,
    /** No password has been chosen yet. */
    INVITED,
    DISABLED
}
