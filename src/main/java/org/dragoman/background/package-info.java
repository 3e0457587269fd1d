/** Work that no request waits for, and what becomes of it when an instance is stopped or the database is away. */
@NullMarked
package org.dragoman.background;

import org.jspecify.annotations.NullMarked;
