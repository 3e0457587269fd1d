/** The files of an edition: one renderer for each format in which it can be had. */
@NullMarked
package org.dragoman.format;

import org.jspecify.annotations.NullMarked;
