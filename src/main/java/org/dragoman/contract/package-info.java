/** What every call of the API keeps to: lists come in parts, what was sent twice is done once, and all of it is described. */
@NullMarked
package org.dragoman.contract;

import org.jspecify.annotations.NullMarked;
