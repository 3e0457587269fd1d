package org.dragoman.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.language.Span;

/** What in a text is not prose: tags, placeholders, entities, addresses and handles. Immutable. */
public final class Markup {
    public enum Kind {
        TAG,
        PLACEHOLDER,
        ENTITY,
        URL,
        EMAIL,
        HANDLE
    }

    public record Token(Kind kind, Span span, String text) {
        public boolean isInlineCode() {
            return kind == Kind.TAG || kind == Kind.PLACEHOLDER;
        }

        public boolean isAddress() {
            return kind == Kind.URL || kind == Kind.EMAIL;
        }
    }

    private static final String URL_CHARACTER =
            "[^\\s<>\"«»“”{}،؛؟…\u00A0\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]";
    private static final String TAG = "</?[\\p{L}\\p{Nd}](?:[^<>]*)>";
    private static final String PRINTF =
            "(?<![\\p{Nd}%])%(?:\\d+\\$)?[-+#0]*\\d*(?:\\.\\d+)?[sdifuxXeEgGc@](?![A-Za-z])";
    private static final String PLACEHOLDER =
            "\\$?\\{\\{?[^{}\\s]{1,64}}}?|%\\([A-Za-z_]\\w*\\)[a-z]|(?<!\\p{Nd})%[A-Za-z_]{2,40}%|" + PRINTF;
    private static final String ENTITY = "&(?:#\\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,31});";
    private static final String EMAIL = "(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,100}(?:\\.[\\w-]{1,100}){1,20}";
    private static final String URL = "(?:https?|ftp)://" + URL_CHARACTER + "+|(?<!\\w)www\\." + URL_CHARACTER + "+"
            + "|(?<![\\w@.-])(?:[a-z0-9-]{1,63}\\.){1,20}(?:com|org|net|int|gov|edu|info|eu|fr|ir|iq|uk|news|tv)(?![\\w-])(?:/"
            + URL_CHARACTER + "*)?";
    private static final String HANDLE = "(?<![\\w&])[@#][A-Za-z_]\\w+";
    private static final Pattern TOKEN = Pattern.compile("(?<TAG>" + TAG + ")|(?<PLACEHOLDER>" + PLACEHOLDER
            + ")|(?<ENTITY>" + ENTITY + ")|(?<EMAIL>" + EMAIL + ")|(?<URL>" + URL + ")|(?<HANDLE>" + HANDLE + ")");
    private static final String TRAILING = ".,;:!?'’\"*([";

    private final String text;
    private final List<Token> tokens;
    private final Prose prose;

    private Markup(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.prose = Prose.of(text, tokens);
    }

    public static Markup of(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            var kind = kindOf(matcher);
            var end = kind == Kind.URL ? endOfUrl(text, matcher.start(), matcher.end()) : matcher.end();
            var span = new Span(matcher.start(), end);
            tokens.add(new Token(kind, span, span.of(text)));
        }
        return new Markup(text, tokens);
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The text as it is read: tags taken out, every other token a blank of the same length. */
    public Prose prose() {
        return prose;
    }

    /** The text with its tags taken out and all else as it is. */
    public String untagged() {
        var bare = new StringBuilder();
        int from = 0;
        for (var tag : tokens.stream().filter(t -> t.kind() == Kind.TAG).toList()) {
            bare.append(text, from, tag.span().start());
            from = tag.span().end();
        }
        return bare.append(text, from, text.length()).toString();
    }

    /** Whether anything of the text can be seen: a letter, a digit, a mark, a placeholder. */
    public boolean hasContent() {
        return prose.text().codePoints().anyMatch(Markup::isVisible);
    }

    private static Kind kindOf(Matcher matcher) {
        for (var kind : Kind.values()) {
            if (matcher.start(kind.name()) >= 0) {
                return kind;
            }
        }
        throw new IllegalStateException("a token of no kind");
    }

    /** The punctuation after an address, and a bracket that was opened before it, are no part of it. */
    private static int endOfUrl(String text, int start, int matched) {
        var end = matched;
        while (end > start + 1 && isTrailing(text.substring(start, end))) {
            end--;
        }
        return end;
    }

    private static boolean isTrailing(String url) {
        var last = url.charAt(url.length() - 1);
        return TRAILING.indexOf(last) >= 0
                || (last == ')' && url.indexOf('(') < 0)
                || (last == ']' && url.indexOf('[') < 0);
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && switch (Character.getType(c)) {
                    case Character.FORMAT,
                            Character.CONTROL,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
