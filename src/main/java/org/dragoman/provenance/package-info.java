/** Where a sentence comes from, and who has looked at it. */
@NullMarked
package org.dragoman.provenance;

import org.jspecify.annotations.NullMarked;
