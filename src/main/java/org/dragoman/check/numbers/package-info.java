/** Reads numbers, dates and clock times out of texts, in digits and in words, and holds those of two texts together. */
@NullMarked
package org.dragoman.check.numbers;

import org.jspecify.annotations.NullMarked;
