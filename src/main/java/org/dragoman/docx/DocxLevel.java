package org.dragoman.docx;

import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.language.Language;
import org.dragoman.statement.Numbering;
import org.jspecify.annotations.Nullable;

/** One level of a list of a DOCX (ECMA-376-1, 17.9.6). */
final class DocxLevel {
    /** In the text of a level, the number of the item at a level from 1. */
    private static final Pattern NUMBER = Pattern.compile("%([1-9])");

    /** Formats whose numbers are words of a language. */
    private static final Set<String> SPOKEN = Set.of("cardinalText", "ordinalText", "ordinal");

    /** Beyond these, the letters of Word and of browsers go different ways. */
    private static final int LETTERS = 26;

    private final int number;

    /** Zero unless it is said (17.9.25). */
    private int start;

    private String format = "decimal";
    private @Nullable String text;
    private String suffix = "tab";
    private String style = "";
    private boolean legal;
    private boolean hidden;
    private int restart = -1;

    /** @param number from 0 */
    DocxLevel(int number) {
        this.number = number;
    }

    void take(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "start" -> start = SafeXml.number(reader, "val", 0);
            case "numFmt" -> format = WordNumberFormat.named(reader);
            case "lvlText" -> text = SafeXml.attribute(reader, "val");
            case "suff" -> suffix = SafeXml.attribute(reader, "val");
            case "pStyle" -> style = SafeXml.attribute(reader, "val");
            case "isLgl" -> legal = isOn(reader);
            case "vanish" -> hidden = isOn(reader);
            case "lvlRestart" -> restart = SafeXml.number(reader, "val", -1);
            default -> {}
        }
    }

    private static boolean isOn(XMLStreamReader reader) {
        return !List.of("0", "false", "off").contains(SafeXml.attribute(reader, "val"));
    }

    int number() {
        return number;
    }

    int start() {
        return start;
    }

    String format() {
        return format;
    }

    boolean isOf(String paragraphStyle) {
        return style.equals(paragraphStyle);
    }

    boolean isBullet() {
        return format.equals("bullet");
    }

    /** Whether its count begins anew after an item of a level above it (17.9.10). */
    boolean restartsAfter(int higher) {
        return restart < 0 || higher < restart;
    }

    /** ST_NumberFormat (17.18.59); what editions cannot count in they count in figures. */
    Numbering numbering() {
        return switch (format) {
            case "bullet", "none" -> Numbering.NONE;
            case "lowerLetter" -> Numbering.LOWER_LETTERS;
            case "upperLetter" -> Numbering.UPPER_LETTERS;
            case "lowerRoman" -> Numbering.LOWER_ROMAN;
            case "upperRoman" -> Numbering.UPPER_ROMAN;
            default -> Numbering.FIGURES;
        };
    }

    /** Whether a label has words, which change from language to language. */
    boolean isSpoken() {
        return SPOKEN.contains(format)
                || NUMBER.matcher(pattern()).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    private String pattern() {
        return text == null ? "%" + (number + 1) + "." : text;
    }

    /**
     * What stands before an item.
     *
     * @param counts the number of the item at hand at each level
     * @param formats the format of each level
     */
    String label(IntUnaryOperator counts, List<String> formats, Language language) {
        return hidden
                ? ""
                : NUMBER.matcher(pattern())
                        .replaceAll(found -> {
                            int at = Integer.parseInt(found.group(1)) - 1;
                            var shown = legal ? "decimal" : formats.get(at);
                            return Matcher.quoteReplacement(
                                    WordNumberFormat.of(shown, counts.applyAsInt(at), language));
                        })
                        .strip();
    }

    /** The label that every program shows for the numbering alone; blank where they differ. */
    String usual(int count) {
        return switch (numbering()) {
            case NONE -> "";
            case FIGURES -> count + ".";
            case LOWER_ROMAN, UPPER_ROMAN -> WordNumberFormat.of(format, count, Language.EN) + ".";
            case LOWER_LETTERS, UPPER_LETTERS ->
                count <= LETTERS ? WordNumberFormat.of(format, count, Language.EN) + "." : "";
        };
    }

    /** A label with what stands between it and its item. */
    String before(String label) {
        return suffix.equals("nothing") ? label : label + " ";
    }
}
