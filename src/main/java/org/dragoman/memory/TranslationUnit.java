package org.dragoman.memory;

import org.dragoman.language.Language;

/** A text and its translation, as TMX exchanges them; inline codes stand in both as numbered tokens. */
public record TranslationUnit(Language sourceLanguage, Language targetLanguage, String source, String target) {}
