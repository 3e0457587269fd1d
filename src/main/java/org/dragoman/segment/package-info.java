/** Segments: the sentences of a statement, and the one order in which they are read. */
@NullMarked
package org.dragoman.segment;

import org.jspecify.annotations.NullMarked;
