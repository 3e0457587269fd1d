/** What a change of terms would do, or did, to the texts that there are. */
@NullMarked
package org.dragoman.consequence;

import org.jspecify.annotations.NullMarked;
