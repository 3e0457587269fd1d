/** Checks of a translation against its source, what they find, and the exceptions that editors sign. */
@NullMarked
package org.dragoman.check;

import org.jspecify.annotations.NullMarked;
