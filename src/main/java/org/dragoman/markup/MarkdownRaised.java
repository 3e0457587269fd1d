package org.dragoman.markup;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Pandoc, markdown-it and others raise: {@code m^2^}, a letter or figure or a few. In formulas the same character stands
 * for itself. It is read at once, for a mark without partner would keep Flexmark from reading the brackets behind it.
 */
final class MarkdownRaised implements InlineParserExtension {
    static final String ELEMENT = "sup";

    /** What is raised. */
    static final Pattern SHORT = Pattern.compile("[\\p{L}\\p{N}]{1,20}");

    private static final Pattern RAISED = Pattern.compile("\\^(" + SHORT.pattern() + ")\\^(?!\\p{N})");

    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "^";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new MarkdownRaised();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    @Override
    public boolean parse(LightInlineParser parser) {
        var input = parser.getInput();
        int from = parser.getIndex();
        var raised = RAISED.matcher(input).region(from, input.length());
        if (!raised.lookingAt()) {
            return false;
        }
        parser.flushTextNode();
        var node = new MarkdownStyled(
                ELEMENT, input.subSequence(from, from + 1), input.subSequence(raised.end() - 1, raised.end()));
        node.appendChild(new Text(input.subSequence(raised.start(1), raised.end(1))));
        node.setCharsFromContent();
        parser.getBlock().appendChild(node);
        parser.setIndex(raised.end());
        return true;
    }
}
