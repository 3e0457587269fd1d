/** Finds the forms of terms in texts, however they are inflected, and judges translations by them; knows no database. */
@NullMarked
package org.dragoman.matching;

import org.jspecify.annotations.NullMarked;
