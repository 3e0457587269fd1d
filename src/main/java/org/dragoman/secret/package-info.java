/** Seals what the database is to keep without knowing it. */
@NullMarked
package org.dragoman.secret;

import org.jspecify.annotations.NullMarked;
