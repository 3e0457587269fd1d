package org.dragoman.archive;

import java.util.List;
import org.dragoman.language.Language;

/**
 * A name of the glossary with the sentences that mention it, in all languages.
 *
 * @param heading the name in the reader's language, if it has one
 * @param names as the organisation writes it, by language
 * @param number of the page, from 1
 */
record NamePage(
        SearchPage.Named heading, List<SearchPage.Named> names, List<Mention> mentions, int number, boolean goesOn) {

    /** A sentence in each language of its edition. */
    record Mention(FoundSentence sentence, Title title, List<Marked> wordings) {
        public String path(Language language) {
            return sentence.path(language);
        }
    }
}
