/** The embedded PostgreSQL that serves where no other database is configured. */
@NullMarked
package org.dragoman.database;

import org.jspecify.annotations.NullMarked;
