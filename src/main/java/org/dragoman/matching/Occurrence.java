package org.dragoman.matching;

import org.dragoman.language.Span;

/**
 * A form standing in a text.
 *
 * @param span where in the text as given, with the form's article but without the proclitics before it, the
 *     possessive, case ending or other suffix after it
 */
public record Occurrence(Form form, Span span) {}
