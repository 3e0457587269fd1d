/** Segments, their translations, and the ports that split text and judge it. */
@NullMarked
package org.dragoman.segment;

import org.jspecify.annotations.NullMarked;
