package org.dragoman.names;

import java.util.Map;
import org.dragoman.language.Language;

/**
 * A segment in every language that it has a text in.
 *
 * @param number its place in the statement, from 1
 */
record AlignedSentence(int number, Map<Language, String> texts) {
    String in(Language language) {
        return texts.getOrDefault(language, "");
    }
}
