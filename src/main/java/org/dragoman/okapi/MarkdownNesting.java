package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Numbering;

/**
 * The quotations and lists that Markdown paragraphs stand in, told by what stands before their first lines: quotation
 * marks, and indentation past the mark of an item (CommonMark 0.31.2, 5).
 */
final class MarkdownNesting {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final EnclosureNumbers numbers;
    private final List<OpenList> lists = new ArrayList<>();
    private final List<Integer> quotations = new ArrayList<>();

    MarkdownNesting(EnclosureNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * A list with the item that is open in it.
     *
     * @param quoted how many quotation marks stand before it
     * @param indent of the mark of its items
     * @param bullet the sign that makes an item one of this list and not of the next
     */
    private record OpenList(int quoted, int indent, char bullet, Enclosure.Item item) {
        boolean hasSiblingAt(int markQuoted, int markIndent, char markBullet) {
            return quoted == markQuoted && indent == markIndent && bullet == markBullet;
        }

        OpenList next() {
            return new OpenList(
                    quoted, indent, bullet, new Enclosure.Item(item.list(), item.numbering(), item.item() + 1));
        }
    }

    /** What a paragraph stands in that begins no item. */
    List<Enclosure> at(String prefix) {
        quote(prefix);
        lists.removeIf(list -> indent(prefix, list.quoted()) <= list.indent());
        return enclosures();
    }

    /**
     * What the first paragraph of an item stands in.
     *
     * @param mark of the item: a bullet, or a number with a bracket or a stop
     */
    List<Enclosure> atItem(String prefix, String mark) {
        quote(prefix);
        int quoted = quotations.size();
        int indent = indent(prefix, quoted);
        lists.removeIf(list -> indent(prefix, list.quoted()) < list.indent()
                || (list.quoted() < quoted && indent(prefix, list.quoted()) == list.indent()));
        var bullet = mark.charAt(mark.length() - 1);
        var last = lists.isEmpty() ? null : lists.get(lists.size() - 1);
        if (last != null && last.quoted() == quoted && last.indent() == indent) {
            lists.remove(last);
        }
        lists.add(
                last != null && last.hasSiblingAt(quoted, indent, bullet)
                        ? last.next()
                        : new OpenList(quoted, indent, bullet, first(mark)));
        return enclosures();
    }

    private Enclosure.Item first(String mark) {
        var number = DIGITS.matcher(mark);
        return number.find()
                ? new Enclosure.Item(numbers.nextList(), Numbering.FIGURES, Integer.parseInt(number.group()))
                : new Enclosure.Item(numbers.nextList(), Numbering.NONE, 1);
    }

    private void quote(String prefix) {
        int quoted = (int) prefix.chars().filter(c -> c == '>').count();
        while (quotations.size() > quoted) {
            quotations.remove(quotations.size() - 1);
        }
        while (quotations.size() < quoted) {
            quotations.add(numbers.nextQuotation());
        }
        lists.removeIf(list -> list.quoted() > quoted);
    }

    /** The white space after some quotation marks; the one that belongs to the mark is not counted. */
    private static int indent(String prefix, int quoted) {
        int from = 0;
        for (int i = 0; i < quoted; i++) {
            from = prefix.indexOf('>', from) + 1;
        }
        int to = prefix.indexOf('>', from);
        var space = prefix.substring(from, to < 0 ? prefix.length() : to);
        return quoted > 0 && !space.isEmpty() ? space.length() - 1 : space.length();
    }

    private List<Enclosure> enclosures() {
        var enclosures = new ArrayList<Enclosure>();
        for (int quoted = 0; quoted <= quotations.size(); quoted++) {
            if (quoted > 0) {
                enclosures.add(new Enclosure.Quotation(quotations.get(quoted - 1)));
            }
            for (var list : lists) {
                if (list.quoted() == quoted) {
                    enclosures.add(list.item());
                }
            }
        }
        return enclosures;
    }
}
