/** Okapi behind the ports of the other packages. */
@NullMarked
package org.dragoman.okapi;

import org.jspecify.annotations.NullMarked;
