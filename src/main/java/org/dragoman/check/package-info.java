/** The checks of a translation against its source: what they look for, what they find and how it is said. */
@NullMarked
package org.dragoman.check;

import org.jspecify.annotations.NullMarked;
