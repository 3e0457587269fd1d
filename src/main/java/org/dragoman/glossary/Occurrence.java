package org.dragoman.glossary;

import org.dragoman.language.Span;

/** A form that stands in a text. */
public record Occurrence(Form form, Span span) {}
