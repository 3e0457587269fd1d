/**
 * The application and its database are killed while people write and release: what was acknowledged is there, and no
 * edition is out by half or twice. Everything is done and read back from outside, by the API.
 */
@NullMarked
package org.dragoman.chaos;

import org.jspecify.annotations.NullMarked;
