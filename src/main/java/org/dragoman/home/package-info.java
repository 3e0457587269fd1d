/** Everyone's first page: what waits for them. */
@NullMarked
package org.dragoman.home;

import org.jspecify.annotations.NullMarked;
