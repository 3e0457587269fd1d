/** Reads Rich Text Format. */
@NullMarked
package org.dragoman.rtf;

import org.jspecify.annotations.NullMarked;
