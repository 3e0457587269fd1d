package org.dragoman.okapi;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.TranslatedParagraph;

/** A file that has been read, to be given back in another language. Used once. */
interface FileMerge {
    /** What the file says in its own language. */
    List<ExtractedParagraph> paragraphs();

    /**
     * The file in another language.
     *
     * @param translated one for each of its paragraphs
     * @param title of the statement
     */
    byte[] written(List<TranslatedParagraph> translated, String title, Language target);
}
