/** Cuts texts into segments, by rules and by what editors decide. */
@NullMarked
package org.dragoman.splitting;

import org.jspecify.annotations.NullMarked;
