package org.dragoman.odt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.docx.WordNumberFormat;
import org.dragoman.docx.XmlTree;
import org.dragoman.language.Language;
import org.dragoman.statement.Numbering;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * How one level of a list, or of headings, is marked (ODF 1.3, 16.30 to 16.34).
 *
 * @param format of its numbers; blank where it is not counted
 * @param together whether letters are doubled after the last: aa, bb
 * @param shown how many levels stand in a label, this one last
 */
record OdtLevel(boolean bullet, String format, boolean together, String prefix, String suffix, int shown, int start) {
    /** Beyond these, the letters of one program and another go different ways. */
    private static final int LETTERS = 26;

    static Map<Integer, OdtLevel> all(Element style) {
        var levels = new HashMap<Integer, OdtLevel>();
        XmlTree.children(style).forEach(e -> levels.put(Odf.number(e, Odf.TEXT, "level", 1), of(e)));
        return levels;
    }

    private static OdtLevel of(Element level) {
        return new OdtLevel(
                !Odf.is(level, "list-level-style-number") && !Odf.is(level, "outline-level-style"),
                level.getAttributeNS(Odf.STYLE, "num-format"),
                level.getAttributeNS(Odf.STYLE, "num-letter-sync").equals("true"),
                level.getAttributeNS(Odf.STYLE, "num-prefix"),
                level.getAttributeNS(Odf.STYLE, "num-suffix"),
                Odf.number(level, Odf.TEXT, "display-levels", 1),
                Odf.number(level, Odf.TEXT, "start-value", 1));
    }

    Numbering numbering() {
        return switch (bullet ? "" : format) {
            case "" -> Numbering.NONE;
            case "a" -> Numbering.LOWER_LETTERS;
            case "A" -> Numbering.UPPER_LETTERS;
            case "i" -> Numbering.LOWER_ROMAN;
            case "I" -> Numbering.UPPER_ROMAN;
            default -> Numbering.FIGURES;
        };
    }

    /**
     * The whole label of an item; blank for none.
     *
     * @param counts of all levels, from 1
     */
    String label(int level, Map<Integer, Integer> counts, Map<Integer, OdtLevel> levels) {
        if (bullet || format.isEmpty()) {
            return "";
        }
        var numbers = IntStream.rangeClosed(Math.max(1, level - shown + 1), level)
                .mapToObj(at -> Optional.ofNullable(levels.get(at))
                        .filter(l -> !l.format().isEmpty())
                        .map(l -> l.written(counts.getOrDefault(at, l.start()))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("."));
        return prefix + numbers + suffix;
    }

    /** The label where it says more than the numbering of the list. */
    @Nullable
    String own(String label, int count) {
        return label.isEmpty() || label.equals(usual(count)) ? null : label.strip();
    }

    private String usual(int count) {
        return switch (numbering()) {
            case FIGURES -> count + ".";
            case LOWER_LETTERS, UPPER_LETTERS -> count <= LETTERS ? written(count) + "." : "";
            default -> written(count) + ".";
        };
    }

    private String written(int number) {
        return switch (format) {
            case "a" -> letters(number);
            case "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "i" -> WordNumberFormat.of("lowerRoman", number, Language.EN);
            case "I" -> WordNumberFormat.of("upperRoman", number, Language.EN);
            default -> WordNumberFormat.like(format, number);
        };
    }

    /** After the last letter come two: aa, ab (19.506). */
    private String letters(int number) {
        if (together || number < 1) {
            return WordNumberFormat.of("lowerLetter", number, Language.EN);
        }
        var letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }
}
