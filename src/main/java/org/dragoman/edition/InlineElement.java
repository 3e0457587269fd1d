package org.dragoman.edition;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.translate.CharSequenceTranslator;
import org.apache.commons.text.translate.EntityArrays;
import org.apache.commons.text.translate.LookupTranslator;

/** The HTML that a pair of inline codes stands for. */
record InlineElement(String start, String end) {
    static final InlineElement NONE = new InlineElement("", "");
    private static final CharSequenceTranslator ESCAPE = new LookupTranslator(EntityArrays.BASIC_ESCAPE);
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** The address in the original markup: that of an HTML attribute or of a Markdown link. */
    private static final Pattern ADDRESS =
            Pattern.compile("href\\s*=\\s*\"([^\"]*)\"|href\\s*=\\s*'([^']*)'|\\]\\(<?([^\\s)>]+)");

    /**
     * @param types what the markup does, separated by spaces, as {@link org.dragoman.statement.InlineCode} names it
     * @param data the original markup of both ends; some formats have the address of a link in the first, some in the last
     */
    static InlineElement of(String types, String data) {
        return Arrays.stream(types.split(" ")).map(type -> named(type, data)).reduce(NONE, InlineElement::around);
    }

    private static InlineElement named(String type, String data) {
        return switch (type) {
            case "bold" -> new InlineElement("<strong>", "</strong>");
            case "italic" -> new InlineElement("<em>", "</em>");
            case "underline" -> new InlineElement("<u>", "</u>");
            case "link" -> address(data).map(InlineElement::link).orElse(NONE);
            default -> NONE;
        };
    }

    private static InlineElement link(String address) {
        return new InlineElement("<a href=\"" + escaped(address) + "\">", "</a>");
    }

    private InlineElement around(InlineElement inner) {
        return new InlineElement(start + inner.start, inner.end + end);
    }

    private static Optional<String> address(String data) {
        return ADDRESS.matcher(data)
                .results()
                .flatMap(r -> IntStream.rangeClosed(1, r.groupCount()).mapToObj(r::group))
                .filter(Objects::nonNull)
                .map(address -> StringEscapeUtils.unescapeHtml4(address).strip())
                .filter(InlineElement::safe)
                .findFirst();
    }

    private static boolean safe(String address) {
        try {
            var scheme = new URI(address).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static String escaped(String text) {
        return ESCAPE.translate(text);
    }
}
