package org.dragoman.check.text;

import org.dragoman.language.Language;

/** A source and its translation, each with its language. */
public record MarkupPair(Language sourceLanguage, Language targetLanguage, Markup source, Markup target) {}
