/** The segments of a statement as lines in all its languages, written as HTML and as plain text. */
@NullMarked
package org.dragoman.rendering;

import org.jspecify.annotations.NullMarked;
