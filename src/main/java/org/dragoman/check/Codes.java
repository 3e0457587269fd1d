package org.dragoman.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.check.text.Markup;
import org.dragoman.check.text.Markup.Token;

/** The inline codes of a text, tags and placeholders, and how its tags nest. */
record Codes(List<Token> tokens) {
    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");
    private static final Pattern NAME = Pattern.compile("</?([\\p{L}\\p{Nd}_:.-]+)");

    static Codes of(Markup markup) {
        return new Codes(markup.tokens().stream().filter(Token::isInlineCode).toList());
    }

    /** The tokens as they are compared: the white space in tags made one, the slash of void elements left out. */
    List<String> canonical() {
        return tokens.stream().map(Codes::canonical).toList();
    }

    /** The tokens of this text that the other does not have, each as often as it lacks it. */
    List<Token> beyond(Codes other) {
        var rest = new ArrayList<>(other.canonical());
        return tokens.stream().filter(t -> !rest.remove(canonical(t))).toList();
    }

    /** The tags that close nothing or are closed by nothing, or across another. */
    List<Token> illNested() {
        var open = new ArrayDeque<Token>();
        var bad = new ArrayList<Token>();
        for (var token : tokens) {
            if (isClosing(token)) {
                if (!open.isEmpty() && nameOf(open.element()).equals(nameOf(token))) {
                    open.pop();
                } else {
                    bad.add(token);
                }
            } else if (isOpening(token)) {
                open.push(token);
            }
        }
        bad.addAll(open);
        return bad;
    }

    private static boolean isClosing(Token token) {
        return token.text().startsWith("</");
    }

    private static boolean isOpening(Token token) {
        return token.text().startsWith("<") && !token.text().endsWith("/>") && !VOID.contains(nameOf(token));
    }

    private static String canonical(Token token) {
        var text = token.text().replaceAll("\\s+", " ").replaceAll(" ?(/?)>$", "$1>");
        return text.startsWith("<") && VOID.contains(nameOf(token)) ? text.replaceAll("/>$", ">") : text;
    }

    private static String nameOf(Token token) {
        var name = NAME.matcher(token.text());
        return name.lookingAt() ? name.group(1) : "";
    }
}
