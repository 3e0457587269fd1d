package org.dragoman.markup;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Numbering;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import static java.util.Map.entry;

/** A list of a page while its items are counted (HTML Standard, 4.4.8). A number that comes again begins another list. */
final class HtmlList {
    private static final Map<String, Numbering> STYLES = Map.ofEntries(
            entry("none", Numbering.NONE),
            entry("disc", Numbering.NONE),
            entry("circle", Numbering.NONE),
            entry("square", Numbering.NONE),
            entry("decimal", Numbering.FIGURES),
            entry("decimal-leading-zero", Numbering.FIGURES),
            entry("arabic-indic", Numbering.FIGURES),
            entry("persian", Numbering.FIGURES),
            entry("lower-alpha", Numbering.LOWER_LETTERS),
            entry("lower-latin", Numbering.LOWER_LETTERS),
            entry("upper-alpha", Numbering.UPPER_LETTERS),
            entry("upper-latin", Numbering.UPPER_LETTERS),
            entry("lower-roman", Numbering.LOWER_ROMAN),
            entry("upper-roman", Numbering.UPPER_ROMAN));

    private final Numbering numbering;
    private final int step;
    private final Set<Integer> taken = new HashSet<>();
    private int list;
    private int next;

    HtmlList(int list, Numbering numbering, int first, int step) {
        this.list = list;
        this.numbering = numbering;
        this.next = first;
        this.step = step;
    }

    static HtmlList of(Element list, HtmlStyles styles, EnclosureNumbers numbers) {
        boolean isReversed = list.normalName().equals("ol") && list.hasAttr("reversed");
        int first = isReversed ? items(list) : 1;
        return new HtmlList(
                numbers.nextList(),
                numbering(list, styles),
                list.normalName().equals("ol") ? number(list.attr("start"), first) : first,
                isReversed ? -1 : 1);
    }

    private static int items(Element list) {
        return (int) list.select("li").stream()
                .filter(item -> item.closest("ol, ul, menu, dir") == list)
                .count();
    }

    static int number(String text, int otherwise) {
        return text.strip().matches("[+-]?\\d{1,9}") ? Integer.parseInt(text.strip()) : otherwise;
    }

    /** What its style says, or else its type, which tells capital letters from small ones (HTML Standard, 4.4.5). */
    private static Numbering numbering(Element list, HtmlStyles styles) {
        var style = styles.of(list, "list-style-type") + " " + styles.of(list, "list-style");
        return Arrays.stream(style.split("\\s+", -1))
                .filter(STYLES::containsKey)
                .map(STYLES::get)
                .findFirst()
                .orElseGet(() -> list.normalName().equals("ol") ? ofType(list.attr("type")) : Numbering.NONE);
    }

    private static Numbering ofType(String type) {
        return switch (type) {
            case "a" -> Numbering.LOWER_LETTERS;
            case "A" -> Numbering.UPPER_LETTERS;
            case "i" -> Numbering.LOWER_ROMAN;
            case "I" -> Numbering.UPPER_ROMAN;
            default -> Numbering.FIGURES;
        };
    }

    Enclosure next(Element item, EnclosureNumbers numbers) {
        return next(numbering == Numbering.NONE ? next : number(item.attr("value"), next), null, numbers);
    }

    Enclosure next(WordItem item, EnclosureNumbers numbers) {
        return next(numbering == Numbering.FIGURES ? item.number().orElse(next) : next, item.label(), numbers);
    }

    private Enclosure next(int number, @Nullable String label, EnclosureNumbers numbers) {
        if (!taken.add(number)) {
            list = numbers.nextList();
            taken.clear();
            taken.add(number);
        }
        next = number + step;
        return new Enclosure.Item(list, numbering, number, label);
    }
}
