package org.dragoman.archive;

import java.util.List;
import org.dragoman.edition.ListedFile;
import org.dragoman.language.Language;

/**
 * An edition in one language, as a text to be read.
 *
 * @param text HTML in which each line bears its id
 * @param beside the language that is read beside this one unless the reader chooses
 */
record ProsePage(Masthead masthead, String text, List<Headline> contents, Language beside, List<ListedFile> files) {

    /** A heading within the text, with the number of its line. */
    record Headline(int line, String text, int level) {}
}
