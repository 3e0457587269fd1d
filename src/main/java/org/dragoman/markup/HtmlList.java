package org.dragoman.markup;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Numbering;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A list of a page while its items are counted (HTML Standard, 4.4.8). A number that comes again begins another list. */
final class HtmlList {
    private final Numbering numbering;
    private final int step;
    private final Set<Integer> taken = new HashSet<>();
    private int list;
    private int next;

    /** How its numbers are written; blank where editions say it as well. */
    private final String style;

    HtmlList(int list, Numbering numbering, int first, int step) {
        this(list, numbering, "", first, step);
    }

    private HtmlList(int list, Numbering numbering, String style, int first, int step) {
        this.list = list;
        this.numbering = numbering;
        this.style = style;
        this.next = first;
        this.step = step;
    }

    static HtmlList of(Element list, HtmlStyles styles, EnclosureNumbers numbers) {
        boolean isReversed = list.normalName().equals("ol") && list.hasAttr("reversed");
        int first = isReversed ? items(list) : 1;
        var style = style(list, styles);
        var numbering = CounterStyle.numbering(style).orElse(Numbering.FIGURES);
        return new HtmlList(
                numbers.nextList(),
                numbering,
                numbering == Numbering.FIGURES && !style.equals("decimal") ? style : "",
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
    private static String style(Element list, HtmlStyles styles) {
        var said = styles.of(list, "list-style-type");
        return Stream.concat(
                        Stream.of(said),
                        Arrays.stream(styles.of(list, "list-style").split("\\s+", -1)))
                .filter(style -> CounterStyle.numbering(style).isPresent())
                .findFirst()
                .orElseGet(() -> list.normalName().equals("ol") ? ofType(list.attr("type")) : "disc");
    }

    private static String ofType(String type) {
        return switch (type) {
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> "decimal";
        };
    }

    Enclosure next(Element item, EnclosureNumbers numbers) {
        int number = numbering == Numbering.NONE ? next : number(item.attr("value"), next);
        return next(number, style.isEmpty() ? null : CounterStyle.written(style, number) + ".", numbers);
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
