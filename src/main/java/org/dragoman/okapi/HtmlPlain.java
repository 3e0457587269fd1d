package org.dragoman.okapi;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dragoman.decoding.NumericReferences;
import org.dragoman.okapi.HtmlTokens.Kind;
import org.dragoman.okapi.HtmlTokens.Token;
import org.dragoman.statement.Omission;

/**
 * An HTML document made plain for Okapi's filter, as a browser shows it: comments and what counts as such are gone;
 * elements that HTML does not know do nothing, as those of Word; the reading of a word stands behind it in brackets; what
 * Word writes before an item of a list is the list's, not the text's.
 */
final class HtmlPlain {

    /** The elements of HTML, with the obsolete ones, that part texts or that {@code html.yml} names. */
    private static final Set<String> KNOWN = Set.of((
            // block and structure
            "html head body base link title address article aside blockquote br caption center col colgroup dd "
                    + "details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 "
                    + "h5 h6 header hgroup hr legend li listing main menu nav noembed noframes ol optgroup option p "
                    + "plaintext pre search section source summary table tbody td tfoot th thead tr track ul xmp area "
                    + "embed input param "
                    // inside text
                    + "a img abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small "
                    + "span strike strong sub sup time tt u var wbr "
                    // never shown as text
                    + "audio button canvas datalist iframe math noscript object script select style svg template "
                    + "textarea video")
            .split(" "));

    private static final Pattern LIST_MARKER = Pattern.compile("<!(?:--)?\\[if !supportLists\\](?:--)?>");
    private static final Pattern MARKER_END = Pattern.compile("<!(?:--)?\\[endif\\](?:--)?>");
    private static final Pattern IGNORED = Pattern.compile("mso-list:\\s*Ignore", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*\\w+\\s+level([1-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("\\shidden(?=[\\s=>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSHOWN =
            Pattern.compile("\\sstyle\\s*=[^>]*display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OBJECTS =
            Set.of("audio", "canvas", "embed", "iframe", "math", "object", "svg", "video");
    private static final Set<String> CONTROLS = Set.of("button", "input", "select", "textarea");

    private final List<Token> tokens;
    private final LeftOut leftOut;
    private final StringBuilder plain = new StringBuilder();
    private boolean isReading;
    private int items;
    private String lastStart = "";
    private String lastText = "";

    private HtmlPlain(List<Token> tokens, LeftOut leftOut) {
        this.tokens = tokens;
        this.leftOut = leftOut;
    }

    static String of(String html, LeftOut leftOut) {
        var plain = new HtmlPlain(HtmlTokens.of(NumericReferences.repaired(html)), leftOut);
        for (int i = 0; i < plain.tokens.size(); i++) {
            i = plain.take(i);
        }
        return plain.plain.toString();
    }

    /** Takes a token, and returns the place of the last one that was passed over with it. */
    private int take(int at) {
        var token = tokens.get(at);
        if (LIST_MARKER.matcher(token.source()).matches()) {
            return end(at, t -> MARKER_END.matcher(t.source()).matches());
        }
        if (token.is(Kind.START, "rp")) {
            return end(at, t -> t.is(Kind.END, "rp", "ruby") || t.is(Kind.START, "rt", "rtc")) - 1;
        }
        if (token.is(Kind.START, "span") && IGNORED.matcher(token.source()).find()) {
            return endOfElement(at);
        }
        if (token.kind() == Kind.START && isHidden(token.source())) {
            leftOut.add(Omission.Kind.HIDDEN, textAfter(at), lastText);
            return endOfElement(at);
        }
        switch (token.kind()) {
            case START -> start(token, at);
            case END -> endTag(token);
            case OTHER -> text(token.source());
            default -> {}
        }
        return at;
    }

    private int end(int from, Predicate<Token> isEnd) {
        int at = from + 1;
        while (at < tokens.size() && !isEnd.test(tokens.get(at))) {
            at++;
        }
        return at;
    }

    /** The place of the end tag of an element; of its start tag if it has no other. */
    private int endOfElement(int from) {
        var name = tokens.get(from).name();
        int depth = 0;
        for (int at = from; at < tokens.size(); at++) {
            depth += tokens.get(at).is(Kind.START, name) ? 1 : tokens.get(at).is(Kind.END, name) ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return from;
    }

    private static boolean isHidden(String tag) {
        return HIDDEN.matcher(tag).find() || UNSHOWN.matcher(tag).find();
    }

    private void text(String text) {
        plain.append(text);
        if (!text.isBlank() && !lastStart.matches("script|style|title")) {
            lastText = text;
        }
    }

    private void start(Token token, int at) {
        note(token, at);
        lastStart = token.name();
        if (token.is(Kind.START, "rt", "rtc")) {
            endReading();
            plain.append('(');
            isReading = true;
        } else if (token.is(Kind.START, "rb")) {
            endReading();
        } else if (token.is(Kind.START, "p") && level(token, at) > 0) {
            endItem();
            items = level(token, at);
            plain.append("<ul>".repeat(items)).append("<li>");
        } else if (KNOWN.contains(token.name())) {
            plain.append(token.source());
        }
    }

    /** Of a paragraph that Word saved, how deep the list is whose item it is; 0 for none. */
    private int level(Token token, int at) {
        var level = LEVEL.matcher(token.source());
        if (level.find()) {
            return Integer.parseInt(level.group(1));
        }
        int next = end(
                at, t -> !t.is(Kind.START, "span", "b", "font") && !t.source().isBlank());
        return next < tokens.size()
                        && LIST_MARKER.matcher(tokens.get(next).source()).matches()
                ? 1
                : 0;
    }

    /** Takes note of what the element keeps from being read. */
    private void note(Token token, int at) {
        var name = token.name();
        if (name.equals("title") && at + 1 < tokens.size() && plain.indexOf("<body") < 0) {
            leftOut.add(Omission.Kind.TITLE, tokens.get(at + 1).source(), "");
        } else if (name.equals("img")
                && InlineMarkup.attribute("alt", token.source()).orElse("").isBlank()) {
            leftOut.add(Omission.Kind.IMAGE, "", lastText);
        } else if (OBJECTS.contains(name) || CONTROLS.contains(name)) {
            leftOut.add(Omission.Kind.OBJECT, name, lastText);
        }
    }

    private String textAfter(int at) {
        return tokens.subList(at + 1, tokens.size()).stream()
                .filter(t -> t.kind() == Kind.OTHER && !t.source().isBlank())
                .map(Token::source)
                .findFirst()
                .orElse("");
    }

    private void endTag(Token token) {
        if (token.is(Kind.END, "rt", "rtc", "ruby")) {
            endReading();
        } else if (token.is(Kind.END, "p") && items > 0) {
            endItem();
        } else if (KNOWN.contains(token.name())) {
            plain.append(token.source());
        }
    }

    private void endReading() {
        if (isReading) {
            plain.append(')');
            isReading = false;
        }
    }

    private void endItem() {
        if (items > 0) {
            plain.append("</li>").append("</ul>".repeat(items));
            items = 0;
        }
    }
}
