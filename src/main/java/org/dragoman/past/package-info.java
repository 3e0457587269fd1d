/** What was translated elsewhere: its sentences are found again, each with its translation. */
@NullMarked
package org.dragoman.past;

import org.jspecify.annotations.NullMarked;
