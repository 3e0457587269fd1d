/** Finds which sentences of a text and of its translation belong together; knows no database. */
@NullMarked
package org.dragoman.alignment;

import org.jspecify.annotations.NullMarked;
