package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.docx.DocxRelations;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.markup.LeftOut;
import org.dragoman.statement.Omission.Kind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import static org.dragoman.docx.WordXml.W;
import static org.dragoman.docx.WordXml.word;

/**
 * The fields of a part as what they show (ECMA-376-1, 17.16): of each, the result that Word last computed stays and the
 * instruction goes. Results may hold fields and go over several paragraphs; what stands inside an instruction belongs to
 * it. The result of a link is a link.
 */
final class WordFields {
    private final Element root;
    private final DocxRelations relations;
    private final LeftOut leftOut;
    private final Set<Element> matched = new HashSet<>();
    private final Deque<WordField> open = new ArrayDeque<>();
    private final Map<Element, WordField> links = new LinkedHashMap<>();

    private WordFields(Element root, DocxRelations relations, LeftOut leftOut) {
        this.root = root;
        this.relations = relations;
        this.leftOut = leftOut;
    }

    static void resolve(Element root, DocxRelations relations, LeftOut leftOut) {
        XmlTree.all(root, word("fldSimple")).forEach(WordFields::spellOut);
        var marks = XmlTree.all(root, word("fldChar"));
        if (!marks.isEmpty()) {
            new WordFields(root, relations, leftOut).resolve(marks);
        }
    }

    /** A simple field is a short way to write a complex one. */
    private static void spellOut(Element simple) {
        var parent = simple.getParentNode();
        var instruction = WordXml.element(simple, "instrText");
        instruction.setTextContent(WordXml.attribute(simple, "instr"));
        XmlTree.children(simple).stream().filter(word("fldData")).forEach(XmlTree::remove);
        parent.insertBefore(run(mark(simple, "begin")), simple);
        parent.insertBefore(run(instruction), simple);
        parent.insertBefore(run(mark(simple, "separate")), simple);
        parent.insertBefore(run(mark(simple, "end")), simple.getNextSibling());
        XmlTree.unwrap(simple);
    }

    private static Element mark(Element near, String type) {
        var mark = WordXml.element(near, "fldChar");
        mark.setAttributeNS(W, "w:fldCharType", type);
        return mark;
    }

    private static Element run(Element content) {
        var run = WordXml.element(content, "r");
        run.appendChild(content);
        return run;
    }

    private void resolve(List<Element> marks) {
        match(marks);
        marks.forEach(WordFields::standAlone);
        for (var run : XmlTree.all(root, word("r"))) {
            resolveIn(run);
        }
        link();
    }

    /** A beginning without an end, or the other way round, is no field. */
    private void match(List<Element> marks) {
        var begun = new ArrayDeque<List<Element>>();
        for (var mark : marks) {
            var type = WordXml.attribute(mark, "fldCharType");
            if (type.equals("begin")) {
                begun.push(new ArrayList<>());
            }
            if (!begun.isEmpty()) {
                begun.element().add(mark);
            }
            if (type.equals("end") && !begun.isEmpty()) {
                matched.addAll(begun.pop());
            }
        }
    }

    private void resolveIn(Element run) {
        var isTouched = false;
        for (var child : XmlTree.children(run)) {
            if (!WordXml.is(child, "rPr")) {
                isTouched |= take(child, run);
            }
        }
        if (isTouched && XmlTree.children(run).stream().allMatch(word("rPr"))) {
            XmlTree.remove(run);
        }
    }

    /** Whether the child has gone from its run. */
    private boolean take(Element child, Element run) {
        if (WordXml.is(child, "fldChar")) {
            mark(child, run);
        } else if (WordXml.is(child, "instrText") || WordXml.is(child, "delInstrText")) {
            instruct(child);
        } else if (open.stream().allMatch(WordField::isShown)) {
            show(run);
            return false;
        } else {
            instruct(child);
        }
        XmlTree.remove(child);
        return true;
    }

    private void instruct(Element child) {
        open.stream().filter(field -> !field.isShown()).findFirst().ifPresent(f -> f.instruct(child.getTextContent()));
    }

    private void mark(Element mark, Element run) {
        if (!matched.contains(mark)) {
            return;
        }
        boolean begins = WordXml.attribute(mark, "fldCharType").equals("begin");
        if (!begins && open.isEmpty()) {
            return;
        }
        switch (WordXml.attribute(mark, "fldCharType")) {
            case "begin" -> open.push(new WordField(mark));
            case "separate" -> open.element().show();
            default -> end(open.pop(), mark, run);
        }
    }

    /** Some fields never have a result of their own and show what their instruction says. */
    private void end(WordField field, Element mark, Element run) {
        if (!field.hasResult() && open.stream().allMatch(WordField::isShown)) {
            field.ownText()
                    .ifPresentOrElse(
                            text -> run.insertBefore(WordXml.text(mark, text), mark),
                            () -> leftOut.add(Kind.FIELD, field.toString(), WordXml.placeOf(run)));
        }
    }

    private void show(Element run) {
        open.forEach(WordField::hasShown);
        var link = open.stream().filter(WordField::isLink).findFirst();
        if (link.isPresent() && isOutsideLinks(run)) {
            links.put(run, link.get());
        }
    }

    private static boolean isOutsideLinks(Element run) {
        for (var node = run.getParentNode(); node != null; node = node.getParentNode()) {
            if (WordXml.is(node, "hyperlink")) {
                return false;
            }
        }
        return true;
    }

    /** Splits the run of a mark, so that each part is shown or not as a whole. */
    private static void standAlone(Element mark) {
        if (!(mark.getParentNode() instanceof Element run) || !WordXml.is(run, "r")) {
            return;
        }
        var contents =
                XmlTree.children(run).stream().filter(word("rPr").negate()).toList();
        var next = run.getNextSibling();
        contents.stream().skip(1).forEach(content -> {
            var own = (Element) run.cloneNode(false);
            WordXml.child(run, W, "rPr").ifPresent(properties -> own.appendChild(properties.cloneNode(true)));
            own.appendChild(content);
            run.getParentNode().insertBefore(own, next);
        });
    }

    private void link() {
        links.forEach((run, field) -> {
            var before = previous(run);
            if (before != null && field.link(before)) {
                before.appendChild(run);
            } else {
                var link = field.newLink(relations);
                XmlTree.replace(run, link);
                link.appendChild(run);
            }
        });
    }

    private static @Nullable Element previous(Element element) {
        for (var node = element.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            if (node instanceof Element before) {
                return before;
            }
        }
        return null;
    }
}
