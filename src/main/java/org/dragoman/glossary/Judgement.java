package org.dragoman.glossary;

import java.util.List;
import org.dragoman.language.Span;

/** The verdict about one concept that stands in the source. */
public record Judgement(String concept, Verdict verdict, List<Span> sourceSpans, List<Span> targetSpans) {}
