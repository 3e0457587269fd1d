package org.dragoman.okapi;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Inline.Style;

import static java.util.Map.entry;

/** What the inline elements of HTML mean (HTML Standard, 4.5 and 4.7). */
final class InlineMarkup {
    private static final Map<String, Style> STYLES = Map.ofEntries(
            entry("b", Style.BOLD),
            entry("strong", Style.BOLD),
            entry("bold", Style.BOLD),
            entry("i", Style.ITALIC),
            entry("em", Style.ITALIC),
            entry("italic", Style.ITALIC),
            entry("u", Style.UNDERLINE),
            entry("underlined", Style.UNDERLINE),
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

    /**
     * @param element its name, or what the filter calls it
     * @param tag as it stands in the document
     */
    static Inline of(String element, String tag) {
        var style = STYLES.get(element);
        if (style != null) {
            return Inline.Formatting.of(style);
        }
        return switch (element) {
            case "link" -> new Inline.Link(attribute("href", tag).orElse(""));
            case "image" -> new Inline.Image(attribute("alt", tag).orElse(""));
            default -> new Inline.Unknown("<" + element + ">");
        };
    }

    /** The value of an attribute of a tag, white space in it made one. */
    static Optional<String> attribute(String name, String tag) {
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
