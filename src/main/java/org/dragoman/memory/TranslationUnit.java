package org.dragoman.memory;

import org.dragoman.language.Language;

/**
 * A text and its translation, as TMX exchanges them; inline codes stand in both as numbered tokens.
 *
 * @param making when, by whom and where the pair was made
 * @param remarks what its file says besides
 */
public record TranslationUnit(
        Language sourceLanguage,
        Language targetLanguage,
        String source,
        String target,
        UnitProvenance making,
        TmxRemarks remarks) {

    public TranslationUnit(
            Language sourceLanguage, Language targetLanguage, String source, String target, UnitProvenance making) {
        this(sourceLanguage, targetLanguage, source, target, making, TmxRemarks.NONE);
    }
}
