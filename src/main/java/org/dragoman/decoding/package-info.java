/** Turns the bytes of an upload into text, in whatever encoding its mark or its declaration names, and never guesses. */
@NullMarked
package org.dragoman.decoding;

import org.jspecify.annotations.NullMarked;
