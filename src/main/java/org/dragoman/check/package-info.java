/** The checks: what can be told of a pair of texts from the two texts alone. */
@NullMarked
package org.dragoman.check;

import org.jspecify.annotations.NullMarked;
