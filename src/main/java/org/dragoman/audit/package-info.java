/** The append-only trail of who changed what, and when. */
@NullMarked
package org.dragoman.audit;

import org.jspecify.annotations.NullMarked;
