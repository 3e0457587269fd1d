/** What can be seen of a running instance: its figures, and the lines of its log. */
@NullMarked
package org.dragoman.observation;

import org.jspecify.annotations.NullMarked;
