package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An HTML document cut into tags, comments and text, as the HTML standard (13.2.5, Tokenization) has it. */
final class HtmlTokens {

    /** Elements whose content is no markup (13.2.6.4). */
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private static final Pattern TAG = Pattern.compile(
            "<(/?)([a-zA-Z][^\\s/>]*)(?:[^>\"'=]++|=\\s*\"[^\"]*\"|=\\s*'[^']*'|=|\"|')*+>", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("<!--(?:-?>|(?:.*?)(?:--!?>|\\z))", Pattern.DOTALL);

    /** A document type, and {@code <!}, {@code <?} and {@code </} before anything else, go to the next {@code >}. */
    private static final Pattern BOGUS_COMMENT = Pattern.compile("<(?:[!?]|/(?![a-zA-Z]))[^>]*(?:>|\\z)");

    private final String html;
    private final List<Token> tokens = new ArrayList<>();
    private int textFrom;

    /** What a token is. */
    enum Kind {
        START,
        END,
        COMMENT,
        BOGUS_COMMENT,
        OTHER
    }

    /**
     * A stretch of the document.
     *
     * @param name of a tag's element, in lower case; otherwise blank
     */
    record Token(Kind kind, String name, String source) {
        boolean is(Kind wanted, String... names) {
            return kind == wanted && Set.of(names).contains(name);
        }
    }

    private HtmlTokens(String html) {
        this.html = html;
    }

    static List<Token> of(String html) {
        var tokens = new HtmlTokens(html);
        tokens.cut();
        return tokens.tokens;
    }

    private void cut() {
        var tag = TAG.matcher(html);
        var comment = COMMENT.matcher(html);
        var bogus = BOGUS_COMMENT.matcher(html);
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = at + 1;
            if (lookingAt(comment, at)) {
                end = add(Kind.COMMENT, "", at, comment.end());
            } else if (lookingAt(tag, at)) {
                var name = tag.group(2).toLowerCase(Locale.ROOT);
                var isStart = tag.group(1).isEmpty();
                end = add(isStart ? Kind.START : Kind.END, name, at, tag.end());
                end = isStart && RAW.contains(name) ? endOfRaw(name, end) : end;
            } else if (lookingAt(bogus, at)) {
                end = add(Kind.BOGUS_COMMENT, "", at, bogus.end());
            }
            at = html.indexOf('<', end);
        }
        flush(html.length());
    }

    private boolean lookingAt(Matcher matcher, int at) {
        return matcher.region(at, html.length()).lookingAt();
    }

    private int add(Kind kind, String name, int from, int to) {
        flush(from);
        tokens.add(new Token(kind, name, html.substring(from, to)));
        textFrom = to;
        return to;
    }

    private void flush(int to) {
        if (to > textFrom) {
            tokens.add(new Token(Kind.OTHER, "", html.substring(textFrom, to)));
        }
    }

    private int endOfRaw(String name, int from) {
        var end = Pattern.compile("</" + name + "(?=[\\s/>])", Pattern.CASE_INSENSITIVE)
                .matcher(html);
        return end.find(from) ? end.start() : html.length();
    }
}
