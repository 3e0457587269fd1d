/** The translation memory: approved and imported pairs, and the matches found among them. */
@NullMarked
package org.dragoman.memory;

import org.jspecify.annotations.NullMarked;
