/** What was translated elsewhere: its sentences are found again, corrected by people and added to the memory. */
@NullMarked
package org.dragoman.past;

import org.jspecify.annotations.NullMarked;
