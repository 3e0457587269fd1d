/** A webhook tells another system that an edition was released, corrected or withdrawn, and all can see what it told. */
@NullMarked
package org.dragoman.webhook;

import org.jspecify.annotations.NullMarked;
