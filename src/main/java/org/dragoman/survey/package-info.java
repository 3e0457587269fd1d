/** Whole statements looked over: their findings, the re-check in the background, names that the glossary lacks. */
@NullMarked
package org.dragoman.survey;

import org.jspecify.annotations.NullMarked;
