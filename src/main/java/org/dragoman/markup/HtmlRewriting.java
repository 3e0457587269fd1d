package org.dragoman.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dragoman.bound.Budget;
import org.dragoman.statement.TranslatedParagraph;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes one paragraph of a page anew, in another language. The elements of its codes enclose the words that the
 * translator has put between these codes; other elements stay where they are around all of the words, and go where they
 * are around some: nobody can know which words those are in another language. What holds no words keeps its place at the
 * beginning or the end of what it stood in. Used once.
 */
final class HtmlRewriting {
    private static final Pattern BOX = Pattern.compile("\\[[x ]] ?");

    private final HtmlPlace place;
    private final Predicate<Element> isLocal;
    private final Set<Node> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> written = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Node> open = new ArrayDeque<>();
    private final Deque<Node> boxes = new ArrayDeque<>();
    private final Map<Node, Beside> beside = new IdentityHashMap<>();

    /** What without words stands at the ends of an element, and whether words have been met in it. */
    private static final class Beside {
        private final List<Node> before = new ArrayList<>();
        private final List<Node> after = new ArrayList<>();
        private boolean worded;

        void add(Node node) {
            (worded ? after : before).add(node);
        }
    }

    /** @param isLocal whether an element, with all in it, stands on a line with others */
    HtmlRewriting(HtmlPlace place, Predicate<Element> isLocal) {
        this.place = place;
        this.isLocal = isLocal;
    }

    void write(TranslatedParagraph paragraph) {
        var text = CodedText.of(paragraph);
        use(text);
        var container = container();
        var range = range(container);
        range.forEach(node -> sort(node, List.of(container)));
        var mark = new Comment("here");
        range.get(0).before(mark);
        var fresh = new Element("span");
        enclose(container, text, fresh);
        boxes.forEach(fresh::prependChild);
        range.stream().filter(node -> node.parent() == container).forEach(Node::remove);
        List.copyOf(fresh.childNodes()).forEach(mark::before);
        mark.remove();
    }

    private void use(List<CodedText> text) {
        for (var piece : text) {
            if (piece instanceof CodedText.Pair pair) {
                if (place.origin(pair.code().number()) instanceof Element element && isLocal.test(element)) {
                    used.add(element);
                }
                use(pair.inside());
            }
        }
    }

    /** What holds all of the paragraph, outside of all that is to be written anew. */
    private Element container() {
        var container = place.holder();
        for (var e = container; e != null && e.parent() != null && isLocal.test(e); e = e.parent()) {
            if (used.contains(e)) {
                container = e.parent();
            }
        }
        return container;
    }

    private List<Node> range(Element container) {
        var nodes = container.childNodes();
        int first = 0;
        while (!place.touches(nodes.get(first))) {
            first++;
        }
        int last = nodes.size() - 1;
        while (!place.touches(nodes.get(last))) {
            last--;
        }
        return List.copyOf(nodes.subList(first, last + 1));
    }

    /** @param around what is written anew around a node, the innermost first */
    private void sort(Node node, List<Element> around) {
        Budget.step();
        if (place.leaves().contains(node)) {
            around.forEach(element -> beside(element).worded = true);
            if (node.normalName().equals("input")) {
                boxes.add(node);
            }
        } else if (node instanceof Element element && place.touches(element)) {
            var inside = new ArrayList<>(around);
            if (used.contains(element)) {
                inside.add(0, element);
            }
            List.copyOf(element.childNodes()).forEach(child -> sort(child, inside));
        } else if (!(node instanceof TextNode text && text.isBlank())) {
            beside(around.get(0)).add(node);
        }
    }

    private Beside beside(Node element) {
        return beside.computeIfAbsent(element, e -> new Beside());
    }

    private void enclose(Element element, List<CodedText> text, Element into) {
        boolean isFirst = written.add(element);
        if (isFirst) {
            beside(element).before.forEach(into::appendChild);
        }
        text.forEach(piece -> write(piece, into));
        if (isFirst) {
            beside(element).after.forEach(into::appendChild);
        }
    }

    private void write(CodedText piece, Element into) {
        if (piece instanceof CodedText.Words words) {
            words(words.text(), into);
        } else if (piece instanceof CodedText.Alone alone) {
            var origin = place.origin(alone.code().number());
            if (written.add(origin)) {
                into.appendChild(origin);
            }
        } else if (piece instanceof CodedText.Pair pair) {
            var origin = place.origin(pair.code().number());
            if (!used.contains(origin) || open.contains(origin)) {
                pair.inside().forEach(inner -> write(inner, into));
            } else {
                pair((Element) origin, pair.inside(), into);
            }
        }
    }

    private void pair(Element element, List<CodedText> inside, Element into) {
        var copy = element.shallowClone();
        if (written.contains(element)) {
            copy.removeAttr("id").removeAttr("name");
        }
        into.appendChild(copy);
        open.push(element);
        enclose(element, inside, wrapped(element, copy));
        open.pop();
    }

    /** The elements without a code that enclose all the words of an element, too. */
    private Element wrapped(Element element, Element copy) {
        var worded = element.childNodes().stream().filter(place::touches).toList();
        if (worded.size() != 1
                || !(worded.get(0) instanceof Element only)
                || place.origins().contains(only)
                || place.leaves().contains(only)) {
            return copy;
        }
        var inner = only.shallowClone();
        copy.appendChild(inner);
        return wrapped(only, inner);
    }

    private void words(String text, Element into) {
        var box = BOX.matcher(text);
        if (!boxes.isEmpty() && box.find()) {
            words(text.substring(0, box.start()), into);
            into.appendChild(boxes.pop());
            into.appendText(" ");
            words(text.substring(box.end()), into);
            return;
        }
        if (place.typed()) {
            into.appendText(text);
            return;
        }
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                into.appendElement("br");
            }
            into.appendText(lines[i]);
        }
    }
}
