package org.dragoman.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.Inline;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

/**
 * The notes of a page, which HTML has no elements for (HTML Standard, 4.14.6): a short mark leads to a later place that
 * leads back to it, or a raised one to a later paragraph.
 */
final class HtmlNotes {
    private static final String NOTE = "data-dragoman-note";

    /** Keeps the place of a link that leads back from a note. */
    private static final String BACK_LINK = "back";

    /** A number, a letter or two, or a sign, perhaps in brackets; back leads an arrow as well. */
    private static final Pattern MARK =
            Pattern.compile("[\\[(]?(?:\\p{Nd}{1,4}|\\p{L}{1,2}|[ivxIVX]{1,6}|[*†‡§¶#]{1,4})[\\])]?[.:]?");

    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]().:]");

    /** A mark that is written out before its note. */
    private static final Pattern WRITTEN = Pattern.compile("\\s*[\\[(]?([^\\s\\[\\]().:]+)[\\])]?[.:]?(?:\\s+|$)");

    private static final Pattern BACK =
            Pattern.compile("[\\p{So}\\p{Sm}\\p{Sk}\\p{Po}\\p{M}\\uFE0E\\uFE0F\\u21A9\\s]*");

    private static final Set<String> INLINE = Set.of("a", "span", "sup", "b", "i", "em", "strong", "small", "font");
    private static final Set<String> HOLDERS = Set.of("div", "li", "aside", "dd");
    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "dd", "div", "aside", "td");
    private static final String PARTS = "h1, h2, h3, h4, h5, h6, table";
    private static final Set<String> WRAPPINGS = Set.of("sup", "span", "small");

    private final CarriedMarks marks;
    private final Map<String, Element> places = new HashMap<>();
    /** How many links within the page an element holds. */
    private final Map<Element, Integer> links = new IdentityHashMap<>();

    private final Map<Element, Integer> order = new IdentityHashMap<>();
    private final Set<String> known = new HashSet<>();

    /** What was taken out, to be put back. */
    private final List<Taken> taken = new ArrayList<>();

    private final List<Element> noted = new ArrayList<>();

    /** @param after what stood behind it and belongs to it */
    private record Taken(Node mark, Element element, String after) {
        void restore() {
            if (mark.parent() != null) {
                mark.before(element);
                if (!after.isEmpty()) {
                    mark.before(new TextNode(after));
                }
                mark.remove();
            }
        }
    }

    private HtmlNotes(Document page, CarriedMarks marks) {
        this.marks = marks;
        for (var element : page.body().getAllElements()) {
            order.put(element, order.size());
            places.putIfAbsent(element.id(), element);
        }
        for (var link : page.select("a[href^=#]")) {
            links.merge(link, 1, Integer::sum);
            link.parents().forEach(around -> links.merge(around, 1, Integer::sum));
        }
        page.select("a[name]").forEach(a -> places.putIfAbsent(a.attr("name"), a));
        places.remove("");
    }

    /** Says of an element that it is a note. */
    static void mark(Element element, String note) {
        element.attr(NOTE, note);
    }

    /** Puts marks of notes in the place of the links, and notes beside each note which it is. */
    static HtmlNotes mark(Document page, CarriedMarks marks) {
        var notes = new HtmlNotes(page, marks);
        page.select("a[href^=#]").forEach(notes::mark);
        return notes;
    }

    /** Puts the links back to where their marks are now. */
    void restore() {
        taken.forEach(Taken::restore);
        noted.forEach(note -> note.removeAttr(NOTE));
    }

    /** The note that an element is, if it is one. */
    static Optional<Enclosure> note(Element element) {
        return element.hasAttr(NOTE) ? Optional.of(new Enclosure.Note(element.attr(NOTE))) : Optional.empty();
    }

    private void mark(Element link) {
        if (!GoogleComments.isLink(link) && MARK.matcher(link.text().strip()).matches()) {
            if (known.contains(link.attr("href"))) {
                replace(link);
            } else {
                Optional.ofNullable(named(link.attr("href")))
                        .filter(target -> order.getOrDefault(link, 0) < order.getOrDefault(target, 0))
                        .ifPresent(target -> mark(link, target));
            }
        }
    }

    private void mark(Element link, Element target) {
        var note = note(target, link);
        var back = target.normalName().equals("a") && leadsBack(target, link) ? target : back(note, link);
        if ((back != null || isSaid(link, "doc-noteref") || isRaisedTo(note, link)) && !contains(note, link)) {
            mark(note, link.attr("href").substring(1));
            noted.add(note);
            known.add(link.attr("href"));
            if (back != null) {
                remove(back);
            } else {
                removeMark(note, link.text().strip());
            }
            replace(link);
        }
    }

    private void replace(Element link) {
        var mark = new Inline.NoteMark(link.attr("href").substring(1));
        take(alone(link), new TextNode(marks.plain(STANDALONE, mark)), "");
    }

    private void take(Element element, Node mark, String after) {
        element.replaceWith(mark);
        taken.add(new Taken(mark, element, after));
    }

    private @Nullable Element named(String address) {
        return places.get(address.substring(1));
    }

    /** The block that a place stands in, with others around it that hold nothing but this note. */
    private Element note(Element target, Element link) {
        var note = target;
        while (note.parent() != null && INLINE.contains(note.normalName())) {
            note = note.parent();
        }
        while (note.parent() != null
                && HOLDERS.contains(note.parent().normalName())
                && !contains(note.parent(), link)
                && links.getOrDefault(note.parent(), 0).equals(links.getOrDefault(note, 0))) {
            note = note.parent();
        }
        return note;
    }

    private @Nullable Element back(Element note, Element link) {
        return note.select("a[href^=#]").stream()
                .filter(a -> leadsBack(a, link))
                .findFirst()
                .orElse(null);
    }

    private boolean leadsBack(Element back, Element link) {
        var to = named("#" + back.attr("href").replaceFirst("^#", ""));
        var text = back.text().strip();
        return to != null
                && (contains(to, link) || contains(link, to))
                && (to.text().length() <= link.text().length() + 2 || isSaid(back, "doc-backlink"))
                && (MARK.matcher(text).matches() || BACK.matcher(text).matches());
    }

    /** A raised mark needs no way back, where it leads to a paragraph and not to a part of the page. */
    private static boolean isRaisedTo(Element note, Element link) {
        return isRaised(alone(link))
                && note.hasText()
                && PARAGRAPHS.contains(note.normalName())
                && note.select(PARTS).isEmpty();
    }

    /** Whether what an element says is raised: by itself, or by the one in it that says it all. */
    private static boolean isRaised(Element element) {
        return element.normalName().equals("sup")
                || (element.childrenSize() == 1
                        && element.child(0).text().strip().equals(element.text().strip())
                        && isRaised(element.child(0)));
    }

    /** Whether an element calls itself what the vocabulary of digital publishing names so (DPUB-ARIA 1.1). */
    private static boolean isSaid(Element element, String role) {
        return Arrays.asList(element.attr("role").split("\\s+", -1)).contains(role);
    }

    private static boolean contains(Element outer, Element inner) {
        return outer == inner || inner.parents().contains(outer);
    }

    /** The element with the raised one around it that holds nothing else. */
    private static Element alone(Element link) {
        var parent = link.parent();
        return parent != null
                        && WRAPPINGS.contains(parent.normalName())
                        && parent.text().strip().equals(link.text().strip())
                ? alone(parent)
                : link;
    }

    /** What a note begins with where its mark is written out before it. */
    private void removeMark(Element note, String mark) {
        var bare = BRACKETS.matcher(mark).replaceAll("");
        note.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .findFirst()
                .ifPresent(text -> {
                    var before = WRITTEN.matcher(text.getWholeText());
                    if (before.lookingAt() && before.group(1).equals(bare)) {
                        if (before.end() < text.getWholeText().length()) {
                            text.splitText(before.end());
                        }
                        var label = new Element("span");
                        text.replaceWith(label);
                        label.appendChild(text);
                        take(label, new TextNode(""), "");
                    }
                });
    }

    private void remove(Element back) {
        var mark = alone(back);
        var punctuation = "";
        if (mark.nextSibling() instanceof TextNode after) {
            var rest = after.getWholeText().replaceFirst("^[.)\\s]+", "");
            punctuation = after.getWholeText().substring(0, after.getWholeText().length() - rest.length());
            after.text(rest);
        }
        take(mark, new Comment(BACK_LINK), punctuation);
    }
}
