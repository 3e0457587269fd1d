package org.dragoman.okapi;

import java.util.regex.Pattern;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;

/** Inline codes between TMX, as Okapi holds it, and the numbered tokens of our texts. */
final class TmxText {
    private static final Pattern TOKEN = Pattern.compile("<(/?)(\\d{1,9})(/?)>");

    private TmxText() {}

    static String read(TextFragment fragment) {
        var coded = fragment.getCodedText();
        var text = new StringBuilder(coded.length());
        for (int i = 0; i < coded.length(); i++) {
            if (TextFragment.isMarker(coded.charAt(i))) {
                text.append(token(fragment.getCode(coded.charAt(++i))));
            } else {
                text.append(coded.charAt(i));
            }
        }
        return text.toString().strip();
    }

    private static String token(Code code) {
        return switch (code.getTagType()) {
            case OPENING -> "<" + code.getId() + ">";
            case CLOSING -> "</" + code.getId() + ">";
            case PLACEHOLDER -> "<" + code.getId() + "/>";
        };
    }

    static TextFragment write(String text) {
        var fragment = new TextFragment();
        var token = TOKEN.matcher(text);
        int end = 0;
        while (token.find()) {
            fragment.append(text.substring(end, token.start()));
            var type = !token.group(1).isEmpty()
                    ? TagType.CLOSING
                    : token.group(3).isEmpty() ? TagType.OPENING : TagType.PLACEHOLDER;
            var code = new Code(type, "code", token.group());
            code.setId(Integer.parseInt(token.group(2)));
            fragment.append(code);
            end = token.end();
        }
        fragment.append(text.substring(end));
        return fragment;
    }
}
