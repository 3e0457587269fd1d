/** Jobs: who translates and reviews a statement into which language, and until when. */
@NullMarked
package org.dragoman.job;

import org.jspecify.annotations.NullMarked;
