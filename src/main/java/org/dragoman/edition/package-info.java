/** Editions: the release of all languages of a statement together, and the pages that readers see. */
@NullMarked
package org.dragoman.edition;

import org.jspecify.annotations.NullMarked;
