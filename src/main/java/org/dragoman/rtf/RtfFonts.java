package org.dragoman.rtf;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The fonts of a document, as far as they say how bytes are read (RTF 1.9.1, "Font table" and "Character set"). */
final class RtfFonts {
    private static final int SYMBOL = 2;

    /** Code pages of the character sets of Windows. */
    private static final Map<Integer, Integer> CODE_PAGES = Map.ofEntries(
            Map.entry(0, 1252),
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(179, 1256),
            Map.entry(180, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250),
            Map.entry(254, 437),
            Map.entry(255, 850));

    /** The code pages of Hebrew and Arabic. */
    private static final Set<Integer> RIGHT_TO_LEFT = Set.of(1255, 1256);

    private final Map<Integer, Integer> charsets = new HashMap<>();
    private final Map<Integer, Integer> pages = new HashMap<>();
    private final Map<Integer, StringBuilder> names = new HashMap<>();
    private int codePage = 1252;
    private int font;

    void document(int page) {
        codePage = page;
    }

    /** Begins to describe a font. */
    void describe(int number) {
        font = number;
        names.put(number, new StringBuilder());
    }

    void charset(int charset) {
        charsets.put(font, charset);
    }

    /** Stands above what the character set says. */
    void codePage(int page) {
        pages.put(font, page);
    }

    void name(String text) {
        names.computeIfAbsent(font, f -> new StringBuilder()).append(text);
    }

    /** The name of a font whose characters have an order of their own; blank for others. */
    String symbolFont(int number) {
        var name = names.getOrDefault(number, new StringBuilder())
                .toString()
                .replaceFirst(";.*", "")
                .strip();
        return charsets.getOrDefault(number, 0) == SYMBOL ? name : "";
    }

    Charset of(int number) {
        return ofPage(page(number));
    }

    /** Text that runs from right to left is in the font that goes with the other, if that one has no such letters. */
    Charset ofRightToLeft(int number, int associated) {
        return of(isRightToLeft(associated) && !isRightToLeft(number) ? associated : number);
    }

    private boolean isRightToLeft(int number) {
        return charsets.containsKey(number) && RIGHT_TO_LEFT.contains(page(number));
    }

    private int page(int number) {
        var charset = charsets.get(number);
        int page = charset == null || charset <= 1 ? codePage : CODE_PAGES.getOrDefault(charset, codePage);
        return pages.getOrDefault(number, page);
    }

    private static Charset ofPage(int page) {
        for (var name : new String[] {
            page == 65001 ? "UTF-8" : page == 10000 ? "x-MacRoman" : page == 932 ? "windows-31j" : "windows-" + page,
            "IBM" + page,
            "x-windows-" + page
        }) {
            try {
                return Charset.forName(name);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                // The next name may be known.
            }
        }
        return StandardCharsets.ISO_8859_1;
    }
}
