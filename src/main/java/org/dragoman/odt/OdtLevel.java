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
 * @param shown how many levels stand in a label, this one last
 */
record OdtLevel(boolean bullet, String format, String prefix, String suffix, int shown, int start) {

    static Map<Integer, OdtLevel> all(Element style) {
        var levels = new HashMap<Integer, OdtLevel>();
        XmlTree.children(style).forEach(e -> levels.put(Odf.number(e, Odf.TEXT, "level", 1), of(e)));
        return levels;
    }

    private static OdtLevel of(Element level) {
        return new OdtLevel(
                !Odf.is(level, "list-level-style-number") && !Odf.is(level, "outline-level-style"),
                level.getAttributeNS(Odf.STYLE, "num-format"),
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
        return label.isEmpty() || label.equals(written(count) + ".") ? null : label.strip();
    }

    private String written(int number) {
        return switch (format) {
            case "a", "A", "i", "I" -> {
                boolean small = format.equals(format.toLowerCase(Locale.ROOT));
                var kind = format.equalsIgnoreCase("a") ? "Letter" : "Roman";
                yield WordNumberFormat.of((small ? "lower" : "upper") + kind, number, Language.EN);
            }
            default -> "" + number;
        };
    }
}
