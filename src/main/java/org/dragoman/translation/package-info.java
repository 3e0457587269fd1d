/** Translations of segments: their states, revisions and conflicts. */
@NullMarked
package org.dragoman.translation;

import org.jspecify.annotations.NullMarked;
