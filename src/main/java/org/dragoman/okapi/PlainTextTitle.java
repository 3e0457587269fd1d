package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.statement.ExtractedParagraph;

import static org.dragoman.statement.ParagraphKind.HEADING;

/**
 * The title of a plain text: its first paragraph, a date line before it passed over, if it is one line of at most 120
 * characters that does not end as a sentence does, and something follows.
 */
final class PlainTextTitle {
    private static final int LONGEST = 120;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?؟…:;؛,،](?=\\P{L}*$)");

    /** At most six words with a year or a date in figures, in any digits: 03 December 2021, ۱۲ آذر ۱۴۰۰, 24/6/2014. */
    private static final Pattern DATE =
            Pattern.compile("(?=.*(?<!\\p{Nd})(?:\\p{Nd}{4}|\\p{Nd}{1,2}[/.-]\\p{Nd}{1,2}[/.-]\\p{Nd}{2})(?!\\p{Nd}))"
                    + "\\S+(?:\\s+\\S+){0,5}");

    private PlainTextTitle() {}

    static List<ExtractedParagraph> marked(List<ExtractedParagraph> paragraphs) {
        var first = !paragraphs.isEmpty() && isDate(paragraphs.get(0)) ? 1 : 0;
        if (paragraphs.size() < first + 2 || !isTitle(paragraphs.get(first))) {
            return paragraphs;
        }
        var marked = new ArrayList<>(paragraphs);
        marked.set(first, paragraphs.get(first).as(HEADING, 1));
        return marked;
    }

    private static boolean isTitle(ExtractedParagraph paragraph) {
        var text = paragraph.text();
        return text.length() <= LONGEST
                && text.indexOf('\n') < 0
                && !isDate(paragraph)
                && !SENTENCE_END.matcher(text).find();
    }

    private static boolean isDate(ExtractedParagraph paragraph) {
        return DATE.matcher(paragraph.text()).matches();
    }
}
