package org.dragoman.markup;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * What Pandoc, markdown-it and others mark as one does with a bright pen: {@code ==words==}. In programs the same signs stand
 * for themselves.
 */
final class MarkdownMarked implements DelimiterProcessor {
    private static final char MARK = '=';
    private static final int LENGTH = 2;

    @Override
    public char getOpeningCharacter() {
        return MARK;
    }

    @Override
    public char getClosingCharacter() {
        return MARK;
    }

    @Override
    public int getMinLength() {
        return LENGTH;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        return opener.length() == LENGTH && closer.length() == LENGTH ? LENGTH : 0;
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int used) {
        opener.moveNodesBetweenDelimitersTo(
                new MarkdownStyled("mark", opener.getTailChars(used), closer.getLeadChars(used)), closer);
    }

    @Override
    public @Nullable Node unmatchedDelimiterNode(InlineParser inlineParser, DelimiterRun run) {
        return null;
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return leftFlanking && (beforeIsPunctuation || beforeIsWhitespace);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return rightFlanking && (afterIsPunctuation || afterIsWhitespace);
    }

    @Override
    public boolean skipNonOpenerCloser() {
        return true;
    }
}
