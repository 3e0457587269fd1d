package org.dragoman.check;

import org.dragoman.language.Language;

/** A source text and its translation. */
public record Pair(Language sourceLanguage, Language targetLanguage, String source, String target) {}
