package org.dragoman.okapi;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.docx.DocxRelations;
import org.dragoman.docx.WordScripts;
import org.dragoman.docx.WordTextBoxes;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.markup.LeftOut;
import org.dragoman.statement.Omission.Kind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import static org.dragoman.docx.WordXml.MC;
import static org.dragoman.docx.WordXml.W;
import static org.dragoman.docx.WordXml.is;
import static org.dragoman.docx.WordXml.named;
import static org.dragoman.docx.WordXml.word;

/**
 * A part of WordprocessingML made plain: paragraphs of runs of text, as a reader of the final document sees them.
 * Tracked changes are accepted, wrappers opened, fields, equations, symbols and the like spelt out, so that no text
 * stands where Okapi's filter passes over it.
 */
final class WordPlain {

    /** What surrounds text and does nothing to it (ECMA-376-1: 17.5.1, 17.5.2, 17.13.5). */
    private static final String[] WRAPPERS = {"ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml"};

    /** Properties of wrappers, marks of ranges, and properties as they were before a change. */
    private static final String[] MARKS = {
        "sdtPr",
        "sdtEndPr",
        "smartTagPr",
        "customXmlPr",
        "proofErr",
        "permStart",
        "permEnd",
        "bookmarkStart",
        "bookmarkEnd",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd",
        "pPrChange",
        "rPrChange",
        "sectPrChange",
        "tblPrChange",
        "tblPrExChange",
        "tcPrChange",
        "trPrChange",
        "tblGridChange",
        "numberingChange",
        "lastRenderedPageBreak",
        "commentRangeStart",
        "commentRangeEnd",
        "annotationRef"
    };

    private static final Predicate<Element> WRAPPER = word(WRAPPERS);
    private static final Predicate<Element> PASSED_OVER = word(MARKS);

    /** Where a tracked change is a property of what it stands in. */
    private static final Set<String> PROPERTIES = Set.of("rPr", "trPr", "ctrlPr", "numPr");

    private final Element root;
    private final LeftOut leftOut;

    private WordPlain(Element root, LeftOut leftOut) {
        this.root = root;
        this.leftOut = leftOut;
    }

    static void make(Element root, DocxRelations relations, LeftOut leftOut) {
        var plain = new WordPlain(root, leftOut);
        plain.chooseAlternatives();
        plain.acceptChanges();
        WordTextBoxes.open(root);
        WordScripts.divide(root);
        WordCharacters.spellOut(root, leftOut);
        WordFields.resolve(root, relations, leftOut);
    }

    /** Of the ways in which the same is said, the first, which newer programs take (ECMA-376-3, 7.6). */
    private void chooseAlternatives() {
        for (var alternatives : XmlTree.all(root, named(MC, "AlternateContent"))) {
            var ways = XmlTree.children(alternatives);
            ways.stream().skip(1).forEach(XmlTree::remove);
            ways.stream().limit(1).forEach(XmlTree::unwrap);
            XmlTree.unwrap(alternatives);
        }
    }

    private void acceptChanges() {
        XmlTree.all(root, word(MARKS)).forEach(XmlTree::remove);
        XmlTree.all(root, word("del", "moveFrom")).stream()
                .filter(e -> !isProperty(e))
                .forEach(this::delete);
        XmlTree.all(root, word("tr")).stream()
                .filter(row -> has(row, "trPr", "del"))
                .forEach(this::delete);
        XmlTree.all(root, word("tc")).stream()
                .filter(cell -> has(cell, "tcPr", "cellDel"))
                .forEach(this::delete);
        XmlTree.all(root, word("p")).stream().filter(WordPlain::hasLostItsEnd).forEach(WordPlain::joinToNext);
        XmlTree.all(root, word(WRAPPERS)).stream().filter(e -> !isProperty(e)).forEach(XmlTree::unwrap);
        XmlTree.all(root, word("dir", "bdo")).stream().filter(e -> !turns(e)).forEach(XmlTree::unwrap);
    }

    /** Whether it says which way text of a paragraph runs (17.3.2.3 and 17.3.2.8). */
    private static boolean turns(Element e) {
        return WordXml.attribute(e, "val").matches("ltr|rtl")
                && WordXml.ancestor(e, "p") != null
                && !WordXml.textOf(e).isEmpty();
    }

    static boolean isProperty(Element element) {
        return PROPERTIES.contains(element.getParentNode().getLocalName());
    }

    private void delete(Element gone) {
        var text = WordXml.textOf(gone);
        if (!text.isBlank()) {
            leftOut.add(Kind.DELETION, text, WordXml.placeOf(gone));
        }
        XmlTree.remove(gone);
    }

    static boolean has(Element element, String properties, String property) {
        return WordXml.child(element, W, properties)
                .flatMap(p -> WordXml.child(p, W, property))
                .isPresent();
    }

    /** Whether the mark at the end of a paragraph was deleted or moved away (ECMA-376-1, 17.13.5.15 and 17.13.5.21). */
    static boolean hasLostItsEnd(Element paragraph) {
        return WordXml.child(paragraph, W, "pPr")
                .filter(p -> has(p, "rPr", "del") || has(p, "rPr", "moveFrom"))
                .isPresent();
    }

    /** Joins a paragraph to the next of the same text or cell, whatever is wrapped around either. */
    static void joinToNext(Element paragraph) {
        var next = next(paragraph);
        if (next != null) {
            var first = XmlTree.children(next).stream()
                    .filter(word("pPr").negate())
                    .findFirst()
                    .orElse(null);
            XmlTree.children(paragraph).stream()
                    .filter(word("pPr").negate())
                    .forEach(child -> next.insertBefore(child, first));
            var around = paragraph.getParentNode();
            XmlTree.remove(paragraph);
            removeEmpty(around);
        }
    }

    private static @Nullable Element next(Element paragraph) {
        var next = after(paragraph);
        while (next != null && !is(next, "p")) {
            boolean isPassedOver = PASSED_OVER.test(next);
            if (!isPassedOver && !WRAPPER.test(next)) {
                return null;
            }
            var inside = isPassedOver ? List.<Element>of() : XmlTree.children(next);
            next = inside.isEmpty() ? after(next) : inside.get(0);
        }
        return next;
    }

    private static @Nullable Element after(Element element) {
        var beside = XmlTree.following(element);
        return beside == null && element.getParentNode() instanceof Element around && WRAPPER.test(around)
                ? after(around)
                : beside;
    }

    /** No wrapper is left that would hold nothing. */
    private static void removeEmpty(Node wrapper) {
        if (wrapper instanceof Element element
                && WRAPPER.test(element)
                && XmlTree.children(element).stream().allMatch(PASSED_OVER)) {
            var around = element.getParentNode();
            XmlTree.remove(element);
            removeEmpty(around);
        }
    }
}
