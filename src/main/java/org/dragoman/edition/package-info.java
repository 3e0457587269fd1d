/** Editions: the release of all languages of a statement together. */
@NullMarked
package org.dragoman.edition;

import org.jspecify.annotations.NullMarked;
