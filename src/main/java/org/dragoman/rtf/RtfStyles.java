package org.dragoman.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The paragraph styles of a document by their names, which Word writes in English whatever its language. */
final class RtfStyles {
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final int BODY = 9;

    private final Map<Integer, StringBuilder> names = new HashMap<>();
    private final Map<Integer, Integer> outlines = new HashMap<>();

    void name(int style, String text) {
        names.computeIfAbsent(style, s -> new StringBuilder()).append(text);
    }

    void outline(int style, int level) {
        outlines.put(style, level);
    }

    private String name(int style) {
        return names.getOrDefault(style, new StringBuilder())
                .toString()
                .replaceFirst("[;,].*", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The level of a heading from 1; 0 for what is none. */
    int heading(RtfState state) {
        int outline = state.outline >= 0 ? state.outline : outlines.getOrDefault(state.style, BODY);
        if (outline < BODY) {
            return outline + 1;
        }
        var name = name(state.style);
        var heading = HEADING.matcher(name);
        return heading.matches() && state.outline < 0
                ? Integer.parseInt(heading.group(1))
                : name.equals("title") ? 1 : name.equals("subtitle") ? 2 : 0;
    }

    boolean isQuote(RtfState state) {
        return name(state.style).matches("(intense )?quote|block text");
    }
}
