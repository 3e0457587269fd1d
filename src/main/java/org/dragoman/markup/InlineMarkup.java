package org.dragoman.markup;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.dragoman.statement.Inline.Style;

import static java.util.Map.entry;

/** What the inline elements of HTML mean (HTML Standard, 4.5 and 4.7). */
public final class InlineMarkup {
    private static final Map<String, Style> STYLES = Map.ofEntries(
            entry("b", Style.BOLD),
            entry("strong", Style.BOLD),
            entry("i", Style.ITALIC),
            entry("em", Style.ITALIC),
            entry("u", Style.UNDERLINE),
            entry("ins", Style.INSERTED),
            entry("s", Style.STRUCK),
            entry("strike", Style.STRUCK),
            entry("del", Style.DELETED),
            entry("sup", Style.SUPERSCRIPT),
            entry("sub", Style.SUBSCRIPT),
            entry("mark", Style.HIGHLIGHT),
            entry("small", Style.SMALL),
            entry("code", Style.CODE),
            entry("tt", Style.CODE),
            entry("kbd", Style.KEYS),
            entry("samp", Style.OUTPUT),
            entry("var", Style.VARIABLE),
            entry("q", Style.QUOTATION),
            entry("cite", Style.CITATION),
            entry("dfn", Style.DEFINITION),
            entry("abbr", Style.ABBREVIATION),
            entry("acronym", Style.ABBREVIATION));

    private InlineMarkup() {}

    /** What an element says about the words in it, if it says anything about them. */
    static Optional<Style> style(String element) {
        return Optional.ofNullable(STYLES.get(element));
    }

    /** The value of an attribute of a tag, white space in it made one. */
    public static Optional<String> attribute(String name, String tag) {
        var value = Pattern.compile(
                        "\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", Pattern.CASE_INSENSITIVE)
                .matcher(tag);
        return value.find()
                ? Optional.ofNullable(value.group(1))
                        .or(() -> Optional.ofNullable(value.group(2)))
                        .or(() -> Optional.ofNullable(value.group(3)))
                        .map(v -> StringEscapeUtils.unescapeHtml4(v)
                                .replaceAll("\\s+", " ")
                                .strip())
                : Optional.empty();
    }
}
