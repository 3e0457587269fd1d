/** Work that no request waits for, and what becomes of it when an instance is stopped. */
@NullMarked
package org.dragoman.background;

import org.jspecify.annotations.NullMarked;
