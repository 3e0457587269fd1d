package org.dragoman.splitting;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/**
 * Splits the text of a paragraph into segments.
 *
 * <p>A line break ends a segment, and so does a full stop, question mark, exclamation mark or ellipsis where a sentence
 * ends, with the closing quotation marks, brackets and closing inline codes that follow it. Nothing else does: no colon,
 * semicolon, comma or dash. Implementations are thread-safe.
 */
public interface Segmentation {
    /**
     * The segments of a text, in order.
     *
     * @param text plain text; inline codes ({@code <1>}, {@code </b>}, <code>{1}</code>) count as nothing
     * @return spans without surrounding white space, with nothing but white space between them; none for a blank text
     */
    List<Span> split(String text, Language language);
}
