package org.dragoman.statement;

import java.util.List;
import org.dragoman.language.Language;

/** Puts translations back into the files that statements came in. Implementations are thread-safe. */
public interface OriginalMerge {

    /** Whether files of a format can be given back in another language. */
    boolean takes(DocumentFormat format);

    /**
     * A file with another language in the place of its own. All of its text is in that language: what was not read of it,
     * such as hidden words, is not in it any more. The same always gives the same bytes.
     *
     * @param paragraphs all that was read of the file, the title of the statement first
     * @return a file whose name tells its format
     * @throws UnmergeableOriginal if a paragraph would be missing, doubled or in the wrong place
     */
    UploadedFile merged(UploadedFile original, List<TranslatedParagraph> paragraphs, Language language);
}
