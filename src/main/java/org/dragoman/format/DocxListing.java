package org.dragoman.format;

import org.dragoman.format.Content.Element;

/** The lists of a document, each counted by itself (ECMA-376-1, 17.9). */
final class DocxListing {
    private static final int STEP = 567;
    private static final int HANGING = 400;

    private final XmlFile xml = new XmlFile().start("w:numbering", "xmlns:w", DocxParts.MAIN);
    private int lists;

    /**
     * Begins a list, or goes on in one with another number or label.
     *
     * @param first the number of its first item
     * @param level from 0
     * @param label what stands before its only item; empty where it is counted
     */
    int list(Element list, int first, int level, String label) {
        lists++;
        xml.start("w:abstractNum", "w:abstractNumId", id()).empty("w:multiLevelType", "w:val", "multilevel");
        for (int i = 0; i <= level; i++) {
            level(list, i, i == level ? first : 1, label);
        }
        xml.end();
        return lists;
    }

    private String id() {
        return Integer.toString(lists);
    }

    private void level(Element list, int level, int first, String label) {
        var format = list.is(ContentTag.UL) ? "bullet" : format(list.attribute("type"));
        var text = !label.isEmpty() ? label.replace("%", "%%") : list.is(ContentTag.UL) ? "•" : "%" + (level + 1) + ".";
        var left = Integer.toString(STEP * (level + 1));
        xml.start("w:lvl", "w:ilvl", Integer.toString(level))
                .empty("w:start", "w:val", Integer.toString(first))
                .empty("w:numFmt", "w:val", label.isEmpty() ? format : "decimal")
                .empty("w:lvlText", "w:val", text)
                .empty("w:lvlJc", "w:val", "left")
                .start("w:pPr")
                .empty("w:ind", "w:left", left, "w:hanging", Integer.toString(HANGING))
                .end()
                .end();
    }

    private static String format(String type) {
        return switch (type) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    /** All definitions stand before all lists. */
    byte[] bytes() {
        for (int i = 1; i <= lists; i++) {
            var id = Integer.toString(i);
            xml.start("w:num", "w:numId", id)
                    .empty("w:abstractNumId", "w:val", id)
                    .end();
        }
        return xml.bytes();
    }
}
