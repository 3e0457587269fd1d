package org.dragoman.glossary;

import org.dragoman.language.Language;
import org.dragoman.matching.Letters;

/**
 * What the search compares instead of a text: its letters and digits only, folded as the matcher folds them, so that
 * case, accents, vowel signs, spaces and the variants of Arabic letters make no difference.
 */
final class SearchKey {
    private SearchKey() {}

    static String of(String text) {
        // The language only decides whether a zero-width non-joiner is a gap; gaps are left out here.
        var letters = Letters.of(text, Language.EN);
        var key = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            key.append(letters.at(i));
        }
        return key.toString();
    }
}
