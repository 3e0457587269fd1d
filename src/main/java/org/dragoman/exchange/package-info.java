/** Glossary and memory in and out, in the formats of other tools. */
@NullMarked
package org.dragoman.exchange;

import org.jspecify.annotations.NullMarked;
