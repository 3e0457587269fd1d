package org.dragoman.okapi;

import java.util.function.Predicate;
import org.dragoman.docx.XmlTree;
import org.w3c.dom.Element;

import static org.dragoman.docx.WordXml.MC;
import static org.dragoman.docx.WordXml.named;
import static org.dragoman.docx.WordXml.word;

/** The tracked changes of a part accepted, and all else in it left as it was (ECMA-376-1, 17.13.5). */
final class WordChanges {
    private static final Predicate<Element> RECORDS = word(
            "pPrChange",
            "rPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tcPrChange",
            "trPrChange",
            "tblGridChange",
            "numberingChange",
            "proofErr",
            "lastRenderedPageBreak",
            "commentRangeStart",
            "commentRangeEnd",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd");

    private WordChanges() {}

    static void accept(Element root) {
        XmlTree.all(root, RECORDS).forEach(XmlTree::remove);
        XmlTree.all(root, word("del", "moveFrom")).stream()
                .filter(e -> !WordPlain.isProperty(e))
                .forEach(XmlTree::remove);
        XmlTree.all(root, word("tr")).stream()
                .filter(row -> WordPlain.has(row, "trPr", "del"))
                .forEach(XmlTree::remove);
        XmlTree.all(root, word("tc")).stream()
                .filter(cell -> WordPlain.has(cell, "tcPr", "cellDel"))
                .forEach(XmlTree::remove);
        XmlTree.all(root, word("p")).stream().filter(WordPlain::hasLostItsEnd).forEach(WordPlain::joinToNext);
        XmlTree.all(root, word("ins", "moveTo")).stream()
                .filter(e -> !WordPlain.isProperty(e))
                .forEach(XmlTree::unwrap);
        XmlTree.all(root, word("ins", "moveTo", "del", "moveFrom")).forEach(XmlTree::remove);
        XmlTree.all(root, named(MC, "Fallback")).stream()
                .filter(other -> !XmlTree.all(other, word("t")).isEmpty())
                .forEach(XmlTree::remove);
    }
}
