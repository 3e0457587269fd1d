/** The embedded PostgreSQL that serves where no other is configured, and what is kept in memory of a database. */
@NullMarked
package org.dragoman.database;

import org.jspecify.annotations.NullMarked;
