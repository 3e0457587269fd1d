/** What a piece of work may cost, and how it is told to stop: one idea for readers, splitting and checks. */
@NullMarked
package org.dragoman.bound;

import org.jspecify.annotations.NullMarked;
