/** Reads texts of the OpenDocument Format. */
@NullMarked
package org.dragoman.odt;

import org.jspecify.annotations.NullMarked;
