package org.dragoman.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dragoman.docx.WordNumberFormat;
import org.dragoman.language.Language;

/**
 * The lists that a document defines (RTF 1.9.1, "List tables"): they are counted where the program that wrote the document
 * did not write the labels out.
 */
final class RtfLists {
    private static final int LEVELS = 9;
    private static final String BULLET = "bullet";

    /** Kinds of numbers, as {@code \levelnfc} counts them, by their names in Word. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(0, "decimal"),
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(5, "ordinal"),
            Map.entry(6, "cardinalText"),
            Map.entry(7, "ordinalText"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, BULLET),
            Map.entry(46, "arabicAlpha"),
            Map.entry(48, "arabicAbjad"),
            Map.entry(255, "none"));

    private final Map<Integer, List<Level>> definitions = new HashMap<>();
    private final Map<Integer, Integer> used = new HashMap<>();
    private final Map<Integer, NavigableMap<Integer, Integer>> counts = new HashMap<>();
    private final Language language;
    private List<Level> levels = new ArrayList<>();
    private int definition;
    private boolean defines;
    private boolean isWritten;

    private static final class Level {
        private final StringBuilder text = new StringBuilder();
        private String format = "decimal";
        private int start = 1;

        /** How it is made: how long it is, then its characters, of which the lowest stand for the numbers of levels. */
        private String pattern() {
            int length = text.isEmpty() ? 0 : Math.min(text.charAt(0), text.length() - 1);
            return text.isEmpty() ? "" : text.substring(1, 1 + length);
        }
    }

    RtfLists(Language language) {
        this.language = language;
    }

    /** The document writes its labels out. */
    void areWritten() {
        isWritten = true;
    }

    /** Takes a word of the tables of lists; answers whether it is one. */
    boolean take(String word, int value) {
        switch (word) {
            case "list" -> {
                defines = true;
                levels = new ArrayList<>();
            }
            case "listlevel" -> levels.add(new Level());
            case "levelnfc", "levelnfcn" -> level().format = FORMATS.getOrDefault(value, "decimal");
            case "levelstartat" -> level().start = value;
            case "listoverride" -> {
                defines = false;
                levels = new ArrayList<>();
            }
            case "listid" -> {
                definition = value;
                if (defines) {
                    definitions.put(value, levels);
                }
            }
            case "ls" -> used.put(value, definition);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The level that is being described; one that nobody uses where none is. */
    private Level level() {
        return levels.isEmpty() ? new Level() : levels.get(levels.size() - 1);
    }

    void write(String characters) {
        level().text.append(characters);
    }

    /** What stands before the next paragraph of a list; blank for nothing, or where the document says it itself. */
    String next(int list, int depth) {
        var id = used.getOrDefault(list, 0);
        var defined = definitions.getOrDefault(id, List.of());
        if (isWritten || depth < 0 || depth >= defined.size()) {
            return "";
        }
        var counted = counts.computeIfAbsent(id, i -> new TreeMap<>());
        counted.tailMap(depth, false).clear();
        for (int above = 0; above < depth; above++) {
            counted.putIfAbsent(above, defined.get(above).start);
        }
        counted.merge(depth, defined.get(depth).start, (before, start) -> before + 1);
        return label(defined, depth, counted);
    }

    private String label(List<Level> defined, int depth, Map<Integer, Integer> counted) {
        if (defined.get(depth).format.equals(BULLET)) {
            return "•";
        }
        var label = new StringBuilder();
        for (char c : defined.get(depth).pattern().toCharArray()) {
            if (c >= LEVELS) {
                label.append(c);
            } else if (c <= depth) {
                label.append(WordNumberFormat.of(defined.get(c).format, counted.getOrDefault((int) c, 1), language));
            }
        }
        return label.toString();
    }
}
