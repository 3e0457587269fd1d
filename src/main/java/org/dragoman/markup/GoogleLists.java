package org.dragoman.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.bound.Watched;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Numbering;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a page that Google Docs wrote: each level is a list beside the others, and a style sheet counts their items
 * (CSS Lists 3, 4).
 */
final class GoogleLists {
    private static final Pattern LIST = Pattern.compile("(?:^|\\s)lst-(kix_\\S+)-([0-8])(?=\\s|$)");

    private static final Pattern LABEL =
            Pattern.compile("\\.lst-(kix_[^\\s>{}]+-[0-8])\\s*>\\s*li::?before\\s*\\{[^{}]*?content\\s*:([^{}]*)\\}");

    private static final Pattern PART =
            Pattern.compile("\"([^\"]*)\"|counter\\(\\s*lst-ctn-(kix_[^\\s,)]+)\\s*(?:,\\s*([\\w-]+)\\s*)?\\)");

    /** A character by its number (CSS Syntax 3, 4.3.7). */
    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]");

    private final EnclosureNumbers numbers;

    /** What stands before the items of a list, by its name with its level. */
    private final Map<String, List<MatchResult>> labels = new HashMap<>();

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> lists = new HashMap<>();
    private final TreeMap<Integer, Enclosure> open = new TreeMap<>();
    private String name = "";

    GoogleLists(Document page, EnclosureNumbers numbers) {
        this.numbers = numbers;
        for (var sheet : page.select("style")) {
            LABEL.matcher(Watched.text(sheet.data()))
                    .results()
                    .forEach(rule -> labels.put(
                            rule.group(1), PART.matcher(rule.group(2)).results().toList()));
        }
    }

    /** How many levels a list stands for. */
    static int depth(Element list) {
        var found = LIST.matcher(list.className());
        return found.find() ? Integer.parseInt(found.group(2)) + 1 : 1;
    }

    /** The items that an item stands in, with itself; none if no list of Google's holds it. */
    List<Enclosure> of(Element item) {
        var list = item.parent();
        var found = LIST.matcher(list == null ? "" : list.className());
        if (list == null || !found.find()) {
            return List.of();
        }
        if (!found.group(1).equals(name)) {
            end();
        }
        name = found.group(1);
        int level = Integer.parseInt(found.group(2));
        open.tailMap(level, true).clear();
        open.put(level, next(name + "-" + level, item == list.firstElementChild() ? list : null));
        return List.copyOf(open.values());
    }

    /** What stands after these items is in none of them. */
    void end() {
        open.clear();
    }

    private Enclosure next(String key, @Nullable Element begun) {
        if (begun != null && (begun.hasClass("start") || !counts.containsKey(key))) {
            counts.put(key, HtmlList.number(begun.attr("start"), 1) - 1);
            lists.put(key, numbers.nextList());
        }
        int count = counts.merge(key, 1, Integer::sum);
        int list = lists.computeIfAbsent(key, k -> numbers.nextList());
        var parts = labels.getOrDefault(key, List.of());
        var style = parts.stream()
                .filter(part -> part.group(2) != null)
                .reduce("none", (before, part) -> style(part), (a, b) -> b);
        var numbering = CounterStyle.numbering(style).orElse(Numbering.FIGURES);
        var label = label(parts);
        boolean isPlain = numbering == Numbering.NONE
                ? !WORD.matcher(label).find()
                : label.equals(CounterStyle.written(style, count) + ".");
        return isPlain ? new Enclosure.Item(list, numbering, count) : new Enclosure.Item(list, numbering, count, label);
    }

    private String label(List<MatchResult> parts) {
        var label = new StringBuilder();
        for (var part : parts) {
            label.append(
                    part.group(2) == null
                            ? ESCAPED.matcher(part.group(1)).replaceAll(GoogleLists::escaped)
                            : CounterStyle.written(style(part), counts.getOrDefault(part.group(2), 0)));
        }
        return label.toString().strip();
    }

    private static String escaped(MatchResult code) {
        int point = Integer.parseInt(code.group(1), 16);
        return Character.isValidCodePoint(point) ? Matcher.quoteReplacement(Character.toString(point)) : "";
    }

    private static String style(MatchResult counter) {
        return counter.group(3) == null ? "decimal" : counter.group(3);
    }
}
