package org.dragoman.glossary;

import org.dragoman.language.Language;

/** One form of a concept in one language. */
public record Form(String concept, Language language, String text, TermStatus status, boolean caseSensitive) {}
