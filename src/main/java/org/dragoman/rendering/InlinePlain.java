package org.dragoman.rendering;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.language.Language;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Inline.Style;

/**
 * Inline content without markup. Emphasis goes, since the words stay; whatever changes what the words say is written out:
 * raised and lowered text, text that is crossed out, addresses, notes.
 */
record InlinePlain(Language language, NoteNumbers notes) implements InlineFormat {
    private static final Map<Integer, Integer> RAISED = letters(
            "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW",
            "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ");
    private static final Map<Integer, Integer> LOWERED =
            letters("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ");

    /** A mark that needs no sign of its own to be told from what it stands behind. */
    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]]+]");

    /** Noncharacters, which no text holds. */
    private static final char BEGIN = '\uFDD4';

    private static final char END = '\uFDD5';

    private static Map<Integer, Integer> letters(String plain, String shifted) {
        var to = shifted.codePoints().toArray();
        var from = plain.codePoints().toArray();
        return IntStream.range(0, from.length).boxed().collect(Collectors.toMap(i -> from[i], i -> to[i]));
    }

    @Override
    public String text(String text) {
        return text.replaceAll("\\R", "\n");
    }

    @Override
    public UnaryOperator<String> formatting(Inline.Formatting formatting) {
        return inside -> {
            var plain = inside;
            for (var style : formatting.styles()) {
                plain = written(style, plain);
            }
            return plain;
        };
    }

    private String written(Style style, String inside) {
        return switch (style) {
            case SUPERSCRIPT -> shifted(inside, RAISED, "^");
            case SUBSCRIPT -> shifted(inside, LOWERED, "_");
            case STRUCK, DELETED -> "~~" + inside + "~~";
            case QUOTATION -> quoted(inside);
            case BOLD,
                    ITALIC,
                    UNDERLINE,
                    INSERTED,
                    HIGHLIGHT,
                    SMALL,
                    CODE,
                    KEYS,
                    OUTPUT,
                    VARIABLE,
                    CITATION,
                    DEFINITION,
                    ABBREVIATION -> inside;
        };
    }

    /** Marks that are chosen when it is known what stands inside of what. */
    private static String quoted(String inside) {
        return BEGIN + inside + END;
    }

    @Override
    public String finished(String text) {
        var finished = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            switch (c) {
                case BEGIN ->
                    finished.append(QuotationMarks.of(language, depth++).before());
                case END -> finished.append(QuotationMarks.of(language, --depth).after());
                default -> finished.append(c);
            }
        }
        return finished.toString();
    }

    /** In characters that are themselves raised or lowered (Unicode, chapter 22.4), or with a sign that says so. */
    private static String shifted(String text, Map<Integer, Integer> letters, String sign) {
        if (BRACKETED.matcher(text).matches()) {
            return text;
        }
        if (text.codePoints().allMatch(letters::containsKey)) {
            return text.codePoints()
                    .mapToObj(c -> Character.toString(letters.getOrDefault(c, c)))
                    .collect(Collectors.joining());
        }
        return text.codePointCount(0, text.length()) == 1 ? sign + text : sign + "(" + text + ")";
    }

    /** In angle brackets, as RFC 3986 has it (appendix C), unless the text is the address already. */
    @Override
    public UnaryOperator<String> link(Inline.Link link) {
        var address = link.address().replaceFirst("^mailto:", "");
        return inside ->
                Inline.leadsOut(link.address()) && !inside.contains(address) ? inside + " <" + address + ">" : inside;
    }

    @Override
    public UnaryOperator<String> noteMark(Inline.NoteMark mark) {
        return inside -> mark(notes.label(mark.note(), language));
    }

    /** The mark of a note: a raised one where its digits or letters can be raised, otherwise one in brackets. */
    static String mark(String label) {
        return label.codePoints().allMatch(RAISED::containsKey) ? shifted(label, RAISED, "") : "[" + label + "]";
    }

    @Override
    public UnaryOperator<String> image(Inline.Image image) {
        return inside -> image.description();
    }

    @Override
    public UnaryOperator<String> printed(Inline.Printed printed) {
        return inside -> printed.text();
    }

    @Override
    public UnaryOperator<String> abbreviation(Inline.Abbreviation abbreviation) {
        return inside -> inside + " (" + abbreviation.expansion() + ")";
    }

    /** In the characters that say it (Unicode Bidirectional Algorithm, 2; CSS Writing Modes 4, 2.4.2). */
    @Override
    public UnaryOperator<String> direction(Inline.Direction direction) {
        return switch (direction.way()) {
            case LEFT_TO_RIGHT ->
                inside -> direction.forced() ? "\u2068\u202D" + inside + "\u202C\u2069" : "\u2066" + inside + "\u2069";
            case RIGHT_TO_LEFT ->
                inside -> direction.forced() ? "\u2068\u202E" + inside + "\u202C\u2069" : "\u2067" + inside + "\u2069";
            case BY_ITSELF -> inside -> "\u2068" + inside + "\u2069";
        };
    }

    /** Plain text cannot say a language. */
    @Override
    public UnaryOperator<String> foreign(Inline.Foreign foreign) {
        return inside -> inside;
    }

    @Override
    public UnaryOperator<String> unknown(Inline.Unknown unknown) {
        return inside -> inside;
    }
}
