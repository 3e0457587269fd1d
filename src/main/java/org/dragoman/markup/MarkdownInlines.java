package org.dragoman.markup;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dragoman.bound.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's reading of what stands inside a paragraph, at a cost like its length: its own copies the whole paragraph at
 * each match (as {@link Matcher#toMatchResult} does before Java 20), and looks to the end of it for what can only be here.
 */
final class MarkdownInlines extends CommonmarkInlineParser {
    MarkdownInlines(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    private @Nullable Matcher found(Pattern pattern) {
        Budget.step();
        if (index >= input.length()) {
            return null;
        }
        var matcher = pattern.matcher(input).region(index, input.length());
        boolean isFound = pattern.pattern().startsWith("^") ? matcher.lookingAt() : matcher.find();
        if (!isFound) {
            return null;
        }
        index = matcher.end();
        return matcher;
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        var found = found(pattern);
        return found == null ? null : input.subSequence(found.start(), found.end());
    }

    @Override
    public BasedSequence @Nullable [] matchWithGroups(Pattern pattern) {
        var found = found(pattern);
        return found == null
                ? null
                : IntStream.rangeClosed(0, found.groupCount())
                        .mapToObj(group -> group(found, group))
                        .toArray(BasedSequence[]::new);
    }

    private @Nullable BasedSequence group(Matcher found, int group) {
        return found.start(group) < 0 ? null : input.subSequence(found.start(group), found.end(group));
    }
}
