package org.dragoman.account;

import java.net.URI;

/**
 * Someone to whom a link goes with which they choose their password.
 *
 * @param link shown once and stored nowhere
 */
record Invited(Account account, URI link) {}
