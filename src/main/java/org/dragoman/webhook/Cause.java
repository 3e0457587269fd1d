package org.dragoman.webhook;

/** Why a delivery did not arrive. */
enum Cause {
    /** The receiver answered, with a status that is none of success. */
    STATUS,
    /** The receiver sends on to somewhere else; nobody has allowed that place. */
    REDIRECT,
    /** The receiver says that it wants nothing more; the webhook is switched off. */
    GONE,
    /** The host has no address now. */
    UNKNOWN_HOST,
    /** The host has an address to which nothing may be sent. */
    FORBIDDEN_ADDRESS,
    /** Nothing listens there, or no way leads there. */
    UNREACHABLE,
    /** Who answers does not prove to be the host. */
    TLS,
    /** No answer in time. */
    TIMEOUT,
    /** The connection broke off, or what came was no answer. */
    BROKEN,
    /** The secret was sealed under another key of the installation: it needs a new one. */
    NO_SECRET,
    /** The webhook was switched off before it could be delivered. */
    SWITCHED_OFF
}
