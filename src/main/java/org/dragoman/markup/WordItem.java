package org.dragoman.markup;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.statement.Numbering;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * An item of a list that Word saved as a paragraph: its style says which list and how deep, and its mark stands before
 * it, for browsers that know no lists.
 *
 * @param list names the list and its depth
 * @param mark as it was written
 */
record WordItem(String list, int level, String mark) {
    private static final Pattern LIST =
            Pattern.compile("mso-list:\\s*(\\w+)\\s+level([1-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern IGNORED = Pattern.compile("mso-list:\\s*ignore", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{Nd}]");
    private static final Pattern PLAIN = Pattern.compile("(?:\\p{Nd}+|[a-zA-Z]|[ivxIVX]+)\\.");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,9}");

    /** The list item that a paragraph is, if it is one. */
    static Optional<WordItem> of(Element paragraph) {
        if (!paragraph.normalName().equals("p")) {
            return Optional.empty();
        }
        var list = LIST.matcher(paragraph.attr("style"));
        if (list.find()) {
            int level = Integer.parseInt(list.group(2));
            return Optional.of(new WordItem(list.group(1) + " " + level, level, mark(paragraph)));
        }
        return first(paragraph) instanceof Comment comment && begins(comment)
                ? Optional.of(new WordItem("1", 1, mark(paragraph)))
                : Optional.empty();
    }

    /** The first thing in a paragraph that is no wrapping. */
    private static Node first(Node node) {
        return node.childNodes().stream()
                .filter(child -> !(child instanceof TextNode text && text.isBlank()))
                .findFirst()
                .filter(child -> !(child instanceof Element e) || e.normalName().matches("span|b|font"))
                .map(WordItem::first)
                .orElse(node);
    }

    private static String mark(Element paragraph) {
        var mark = new StringBuilder();
        var inside = new boolean[1];
        paragraph.traverse((node, depth) -> {
            if (node instanceof Comment comment) {
                inside[0] = begins(comment) || (inside[0] && !ends(comment));
            } else if (node instanceof TextNode text && (inside[0] || isIgnored(text.parent(), paragraph))) {
                mark.append(text.getWholeText());
            }
        });
        return mark.toString().replace('\u00A0', ' ').strip();
    }

    private static boolean isIgnored(@Nullable Node node, Element paragraph) {
        for (var around = node; around != null && around != paragraph; around = around.parent()) {
            if (isIgnored(around)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element is the mark of an item. */
    static boolean isIgnored(Node element) {
        return IGNORED.matcher(element.attr("style")).find();
    }

    static boolean begins(Comment comment) {
        return comment.getData().strip().equals("[if !supportLists]");
    }

    static boolean ends(Comment comment) {
        return comment.getData().strip().equals("[endif]");
    }

    HtmlList begin(EnclosureNumbers numbers) {
        return new HtmlList(numbers.nextList(), numbering(), number().orElse(1), 1);
    }

    private Numbering numbering() {
        var counter = mark.replaceAll("[^\\p{L}\\p{Nd}]", "");
        if (NUMBER.matcher(counter).matches()) {
            return Numbering.FIGURES;
        }
        return switch (counter) {
            case "a" -> Numbering.LOWER_LETTERS;
            case "A" -> Numbering.UPPER_LETTERS;
            case "i" -> Numbering.LOWER_ROMAN;
            case "I" -> Numbering.UPPER_ROMAN;
            default -> Numbering.NONE;
        };
    }

    /** The number that its mark is, if it is one. */
    Optional<Integer> number() {
        var number = NUMBER.matcher(mark);
        return number.find() ? Optional.of(Integer.valueOf(number.group())) : Optional.empty();
    }

    /** Its mark, where that is more than a bullet, or a counter and a stop. */
    @Nullable
    String label() {
        boolean isBullet = mark.length() < 2 || !LETTER.matcher(mark).find();
        return isBullet || PLAIN.matcher(mark).matches() ? null : mark;
    }

    /** Whether another list of the same document ends with this item, since it is deeper. */
    boolean isAbove(String other) {
        return other.charAt(other.length() - 1) - '0' > level;
    }
}
