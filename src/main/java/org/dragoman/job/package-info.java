/** Jobs: one statement into one language, handed to people with a deadline, and the workbench where they do it. */
@NullMarked
package org.dragoman.job;

import org.jspecify.annotations.NullMarked;
