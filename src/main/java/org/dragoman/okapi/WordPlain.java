package org.dragoman.okapi;

import java.util.Set;
import org.dragoman.docx.DocxRelations;
import org.dragoman.docx.WordScripts;
import org.dragoman.docx.WordTextBoxes;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.markup.LeftOut;
import org.dragoman.statement.Omission.Kind;
import org.w3c.dom.Element;

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

    static void joinToNext(Element paragraph) {
        var next = XmlTree.following(paragraph);
        if (next != null && is(next, "p")) {
            var first = XmlTree.children(next).stream()
                    .filter(word("pPr").negate())
                    .findFirst()
                    .orElse(null);
            XmlTree.children(paragraph).stream()
                    .filter(word("pPr").negate())
                    .forEach(child -> next.insertBefore(child, first));
            XmlTree.remove(paragraph);
        }
    }
}
