package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.markup.CodedText;
import org.dragoman.statement.Inline;
import org.dragoman.statement.TranslatedParagraph;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import static org.dragoman.docx.WordXml.W;
import static org.dragoman.docx.WordXml.word;

/**
 * Writes one paragraph of a DOCX anew, in another language. Words between codes look like those that stood between them;
 * links and turned stretches go where their codes go, and so do notes and pictures. A field stays where the translation
 * shows what it shows; elsewhere its words are words like all others. What holds no words keeps its place at the
 * beginning or the end. Used once.
 */
final class DocxRewriting {
    private static final Set<String> EMPHASES = Set.of(
            "rStyle", "b", "bCs", "i", "iCs", "u", "strike", "dstrike", "vertAlign", "highlight", "shadow", "caps");

    private static final Pattern CHARACTER = Pattern.compile("\\n|\\t|[^\\n\\t]+");

    private final DocxPlace place;
    private final WordTurning turning;
    private final Element container;
    private final DocxItems items;
    private final List<DocxItems.Field> shown = new ArrayList<>();
    private final Deque<CodedText.Pair> open = new ArrayDeque<>();

    DocxRewriting(DocxPlace place, Element paragraph, WordTurning turning) {
        this.place = place;
        this.turning = turning;
        this.container = container(paragraph);
        this.items = new DocxItems(place, range());
        items.fields().stream().filter(field -> !field.isLink()).forEach(shown::add);
    }

    /** The content of a control that holds all of it, or else the paragraph itself. */
    private Element container(Element paragraph) {
        for (var control : XmlTree.all(paragraph, word("sdtContent"))) {
            if (place.leaves().stream().allMatch(leaf -> isIn(leaf.text(), control))) {
                return control;
            }
        }
        return paragraph;
    }

    private static boolean isIn(Node inner, Node outer) {
        for (var around = inner.getParentNode(); around != null; around = around.getParentNode()) {
            if (around == outer) {
                return true;
            }
        }
        return false;
    }

    private List<Element> range() {
        return XmlTree.children(container).stream().filter(word("pPr").negate()).toList();
    }

    void write(TranslatedParagraph paragraph) {
        var old = range();
        var text = CodedText.of(paragraph);
        var fresh = WordXml.element(container, "p");
        text.forEach(piece -> write(piece, fresh));
        old.stream().filter(element -> element.getParentNode() == container).forEach(XmlTree::remove);
        items.items().stream()
                .filter(DocxItems.KeptItem::before)
                .forEach(item -> container.appendChild(item.element()));
        if (items.items().stream().anyMatch(item -> item.before() && isOwnMark(item.element()))) {
            container.appendChild(WordXml.run(container, " "));
        }
        XmlTree.children(fresh).forEach(container::appendChild);
        items.items().stream().filter(item -> !item.before()).forEach(item -> container.appendChild(item.element()));
    }

    /** The mark of a note before its text. */
    private static boolean isOwnMark(Element run) {
        return !XmlTree.all(run, word("footnoteRef", "endnoteRef")).isEmpty();
    }

    private void write(CodedText piece, Element into) {
        if (piece instanceof CodedText.Words words) {
            words(words.text(), into);
        } else if (piece instanceof CodedText.Alone alone) {
            items.taken(alone.code()).forEach(into::appendChild);
        } else if (piece instanceof CodedText.Pair pair) {
            open.push(pair);
            pair(pair, into);
            open.pop();
        }
    }

    private void pair(CodedText.Pair pair, Element into) {
        var within = place.within(pair.code().number());
        var content = pair.code().content();
        if (within.isEmpty() || content instanceof Inline.Formatting || content instanceof Inline.Foreign) {
            pair.inside().forEach(piece -> write(piece, into));
            return;
        }
        var wrapper = wrapper(within.get().text(), content);
        var field = items.fields().stream()
                .filter(DocxItems.Field::isLink)
                .filter(link -> link.shows(within.get().text()))
                .findFirst();
        if (wrapper != null) {
            var copy = (Element) wrapper.cloneNode(false);
            into.appendChild(copy);
            pair.inside().forEach(piece -> write(piece, copy));
        } else {
            field.ifPresent(link -> link.opening().forEach(run -> into.appendChild(run.cloneNode(true))));
            pair.inside().forEach(piece -> write(piece, into));
            field.ifPresent(link -> link.closing().forEach(run -> into.appendChild(run.cloneNode(true))));
        }
    }

    private @Nullable Element wrapper(Element text, Inline content) {
        var wanted = content instanceof Inline.Link ? word("hyperlink", "fldSimple") : word("dir", "bdo");
        for (var around = text.getParentNode();
                around != null && around != container;
                around = around.getParentNode()) {
            if (around instanceof Element element && wanted.test(element)) {
                return element;
            }
        }
        return null;
    }

    private void words(String text, Element into) {
        for (var field : List.copyOf(shown)) {
            int at = placeOf(field.shown().strip(), text);
            if (at >= 0) {
                shown.remove(field);
                words(text.substring(0, at), into);
                show(field, into);
                words(text.substring(at + field.shown().strip().length()), into);
                return;
            }
        }
        if (!text.isEmpty()) {
            run(text, into);
        }
    }

    private void show(DocxItems.Field field, Element into) {
        var whole = field.whole();
        if (whole != null && field.isEquation()) {
            into.appendChild(whole);
            return;
        }
        var result = whole == null ? into : (Element) into.appendChild(whole.cloneNode(false));
        field.opening().forEach(into::appendChild);
        run(field.shown().strip(), result);
        field.closing().forEach(into::appendChild);
    }

    /** Where a text has another as a word of its own; -1 for nowhere. */
    private static int placeOf(String word, String text) {
        for (int at = text.indexOf(word); at >= 0 && !word.isEmpty(); at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }

    private void run(String text, Element into) {
        var codes = open.stream().map(pair -> pair.code().number()).toList();
        var example = place.like(codes);
        var run = WordXml.element(into, "r");
        WordXml.child(example.run(), W, "rPr").ifPresent(p -> run.appendChild(p.cloneNode(true)));
        var properties = WordTurning.properties(run, "rPr");
        if (codes.isEmpty() && !example.codes().isEmpty()) {
            XmlTree.children(properties).stream()
                    .filter(property -> EMPHASES.contains(property.getLocalName()))
                    .forEach(XmlTree::remove);
        }
        if (open.stream().noneMatch(DocxRewriting::isOtherWay)) {
            turning.dress(properties, text);
        }
        CHARACTER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .forEach(piece -> run.appendChild(
                        piece.equals("\n")
                                ? WordXml.element(run, "br")
                                : piece.equals("\t") ? WordXml.element(run, "tab") : WordXml.text(run, piece)));
        into.appendChild(run);
    }

    /** What is in another language, or runs another way, than the text around it. */
    private static boolean isOtherWay(CodedText.Pair pair) {
        return pair.code().content() instanceof Inline.Foreign || pair.code().content() instanceof Inline.Direction;
    }
}
