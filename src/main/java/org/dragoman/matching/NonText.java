package org.dragoman.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.language.Span;

/**
 * A stretch of a text that is not language: an inline code, a named placeholder, a web or mail address.
 *
 * @param kind what the stretch is to the words around it
 */
record NonText(Kind kind, Span span) {
    enum Kind {
        /** As if it were not there, also inside a word: {@code <b>}, <code>&lt;/1&gt;</code>, <code>{1}</code>. */
        TRANSPARENT,
        /** White space: {@code <br/>}. */
        LINE_BREAK,
        /** Something that stands between words and is none: an address, <code>{total}</code>. */
        OPAQUE
    }

    // Groups repeat a bounded number of times: Java's engine recurses for each.
    private static final Pattern NON_TEXT = Pattern.compile(
            """
            (?<break><br\\b[^<>]*>)
            | (?<code></?\\d++/?> | </?[A-Za-z][\\w:.-]*+(?:\\s(?:[^<>"']++|"[^"<]*+"|'[^'<]*+'){0,99}+)?/?> | \\{/?\\d++/?})
            | \\$?\\{\\{?\\s*+[^{}\\s]*+\\s*+}}?
            | %\\(\\w++\\)\\w
            | \\b(?:[A-Za-z][A-Za-z+.-]{1,15}://|mailto:|www\\.)[^\\s<>"«»]++
            | (?<![\\w.+%-])[\\w.+%-]++@[\\w-]++(?:\\.[\\w-]++){0,9}+
            | (?<![\\w.-])[\\w-]++(?:\\.[\\w-]++){0,9}?\\.(?:com|org|net|int|edu|gov|mil|info|news|io|eu|uk|fr|ir|iq|sy|lb|ye|eg|ae|sa|qa|kw|jo|tr|af|example|test)(?![\\w-])(?:/[^\\s<>"«»]*+)?
            """,
            Pattern.COMMENTS);

    /** The stretches of a text that are not language, in its order. */
    static List<NonText> in(String text) {
        if (isPlain(text)) {
            return List.of();
        }
        var found = new ArrayList<NonText>();
        var matcher = NON_TEXT.matcher(text);
        while (matcher.find()) {
            var kind = matcher.group("code") != null
                    ? Kind.TRANSPARENT
                    : matcher.group("break") != null ? Kind.LINE_BREAK : Kind.OPAQUE;
            found.add(new NonText(kind, new Span(matcher.start(), matcher.end())));
        }
        return found;
    }

    /** Most segments hold none of the signs that it takes, and are spared the search. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '<', '{', '@', '%' -> {
                    return false;
                }
                case '.', ':' -> {
                    if (i + 1 < text.length() && isAddressSign(text.charAt(i + 1))) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return true;
    }

    private static boolean isAddressSign(char sign) {
        return sign == '/' || (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z');
    }
}
