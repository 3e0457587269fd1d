package org.dragoman.check;

import org.dragoman.language.Span;

/** A replacement in the target that makes its finding go away. */
public record Fix(Span span, String replacement) {}
