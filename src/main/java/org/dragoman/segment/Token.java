package org.dragoman.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.language.Span;

/**
 * A stretch of a text that is either plain words or one inline code ({@code <1>}, {@code </1>}, {@code <2/>}).
 *
 * @param code whether it is an inline code
 */
public record Token(String text, boolean code) {
    /** The tokens of a text, in order; joined they give it back. */
    public static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        int end = 0;
        for (var code : codes(text)) {
            if (code.start() > end) {
                tokens.add(new Token(text.substring(end, code.start()), false));
            }
            tokens.add(new Token(code.of(text), true));
            end = code.end();
        }
        if (end < text.length()) {
            tokens.add(new Token(text.substring(end), false));
        }
        return tokens;
    }

    /** Whether it is the opening half of a pair of codes. */
    public boolean opening() {
        return code && !closing() && !text.endsWith("/>");
    }

    /** Whether it is the closing half of a pair of codes. */
    public boolean closing() {
        return code && text.startsWith("</");
    }

    /** The number of a code. */
    public String number() {
        return text.replaceAll("\\D", "");
    }

    /** The same code with another number. */
    public Token numbered(int number) {
        return new Token(text.replaceAll("\\d+", "" + number), true);
    }

    /** A text whose codes have other numbers; those that are not named keep theirs. */
    public static String renumbered(String text, Map<String, Integer> numbers) {
        return of(text).stream()
                .map(t -> t.code() && numbers.containsKey(t.number()) ? t.numbered(numbers.get(t.number())) : t)
                .map(Token::text)
                .collect(Collectors.joining());
    }

    /** The text without its codes. */
    public static String strip(String text) {
        return InlineCodeNotation.OWN.matcher(text).replaceAll("");
    }

    /** Whether an offset lies inside a code. */
    static boolean at(String text, int offset) {
        return codes(text).stream().anyMatch(c -> c.start() < offset && offset < c.end());
    }

    private static List<Span> codes(String text) {
        return InlineCodeNotation.OWN
                .matcher(text)
                .results()
                .map(r -> new Span(r.start(), r.end()))
                .toList();
    }
}
