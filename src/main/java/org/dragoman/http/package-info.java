/** HTTP as it is on every request and every answer, whatever is asked for: heads, bodies, addresses. */
@NullMarked
package org.dragoman.http;

import org.jspecify.annotations.NullMarked;
