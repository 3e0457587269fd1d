package org.dragoman.markup;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.regex.Pattern;

/**
 * Flexmark's reading of headings, at a cost like their length: its own puts together all of a paragraph at each line of it,
 * before it looks whether the line could make a heading.
 */
final class MarkdownHeadings extends HeadingParser.Factory {

    /** What begins a heading or ends one (CommonMark 0.31.2, 4.2 and 4.3). */
    private static final Pattern MARK = Pattern.compile("#{1,6}+(?:[ \\t]|$)|(?:=++|-++)[ \\t]*+$");

    @Override
    public BlockParserFactory apply(DataHolder options) {
        var flexmark = super.apply(options);
        return (state, matched) -> isCandidate(state) ? flexmark.tryStart(state, matched) : BlockStart.none();
    }

    private static boolean isCandidate(ParserState state) {
        var line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        return from < line.length()
                && "#=-".indexOf(line.charAt(from)) >= 0
                && MARK.matcher(line).region(from, line.length()).lookingAt();
    }
}
