/** Concepts and their terms, what editors decide about them, and the history of both. */
@NullMarked
package org.dragoman.glossary;

import org.jspecify.annotations.NullMarked;
