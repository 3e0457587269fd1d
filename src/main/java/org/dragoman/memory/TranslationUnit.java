package org.dragoman.memory;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.segment.Token;

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

    /** A pair without inline codes: what looks like one in it is words. */
    public static TranslationUnit ofWords(
            Language sourceLanguage, Language targetLanguage, String source, String target, UnitProvenance making) {
        return new TranslationUnit(
                sourceLanguage,
                targetLanguage,
                source,
                target,
                making,
                TmxRemarks.ofWords(looksLikeCodes(source), looksLikeCodes(target)));
    }

    private static List<String> looksLikeCodes(String text) {
        return Token.of(text).stream().filter(Token::code).map(Token::text).toList();
    }
}
