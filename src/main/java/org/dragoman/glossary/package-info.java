/** The glossary: concepts, their terms in the four languages, and the matching that enforces them. */
@NullMarked
package org.dragoman.glossary;

import org.jspecify.annotations.NullMarked;
