/** The first start: sample statements, the starting glossary and the demonstration accounts. */
@NullMarked
package org.dragoman.demonstration;

import org.jspecify.annotations.NullMarked;
