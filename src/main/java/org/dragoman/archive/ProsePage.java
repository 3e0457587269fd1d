package org.dragoman.archive;

import java.util.List;
import org.dragoman.edition.ListedFile;
import org.dragoman.language.Language;

/**
 * An edition in one language, as a text to be read.
 *
 * @param text HTML in which each line bears its id
 * @param beside the language that is read beside this one unless the reader chooses
 * @param origins where it comes from
 */
record ProsePage(
        Masthead masthead,
        String text,
        List<Headline> contents,
        Language beside,
        TextOrigins origins,
        List<ListedFile> files) {

    /** The language that it is in. */
    public List<Language> tongues() {
        return List.of(masthead.title().language());
    }

    /** A heading within the text, with the number of its line. */
    record Headline(int line, String text, int level) {}
}
