/** Names in a statement that the glossary does not know yet. */
@NullMarked
package org.dragoman.names;

import org.jspecify.annotations.NullMarked;
