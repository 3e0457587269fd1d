package org.dragoman.glossary;

import org.dragoman.language.Language;

/**
 * One form of a concept in one language, as a {@link Lexicon} matches it.
 *
 * @param concept the key of the concept, such as {@code mosul}
 * @param text the form as it is written in running text; one without a letter or digit is never found
 * @param caseSensitive whether upper and lower case tell the form from another word ({@code US} from {@code us})
 */
public record Form(String concept, Language language, String text, TermStatus status, boolean caseSensitive) {}
