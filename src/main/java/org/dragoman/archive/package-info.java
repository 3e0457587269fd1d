/** The archive: what readers see of editions, one language as prose or several side by side. */
@NullMarked
package org.dragoman.archive;

import org.jspecify.annotations.NullMarked;
