package org.dragoman.okapi;

import java.util.List;
import org.dragoman.docx.WordScripts;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import static org.dragoman.docx.WordXml.W;
import static org.dragoman.docx.WordXml.word;

/** The language and direction of a DOCX that changes its language (ECMA-376-1, 17.3.1.6, 17.3.2.20, 17.3.2.30, 17.4.1). */
record WordTurning(Language source, Language target) {

    /** What stands behind a property, in the order of the schema (CT_PPr, CT_RPr, CT_SectPr). */
    private static final List<String> AFTER_BIDI = List.of(
            "adjustRightInd",
            "snapToGrid",
            "spacing",
            "ind",
            "contextualSpacing",
            "mirrorIndents",
            "suppressOverlap",
            "jc",
            "textDirection",
            "textAlignment",
            "textboxTightWrap",
            "outlineLvl",
            "divId",
            "cnfStyle",
            "rPr",
            "sectPr");

    private static final List<String> AFTER_NUMBERING = List.of(
            "suppressLineNumbers",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "kinsoku",
            "wordWrap",
            "overflowPunct",
            "topLinePunct",
            "autoSpaceDE",
            "autoSpaceDN",
            "bidi");

    private static final List<String> BEFORE_TABLE_BIDI = List.of("tblStyle", "tblpPr", "tblOverlap");
    private static final List<String> AFTER_SECTION_BIDI = List.of("rtlGutter", "docGrid", "printerSettings");
    private static final List<String> AFTER_RTL = List.of("cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath");
    private static final List<String> AFTER_LANG = List.of("eastAsianLayout", "specVanish", "oMath");

    /** Turns all that has a direction in a part. */
    void turn(Element root) {
        if (source.direction() == target.direction()) {
            return;
        }
        XmlTree.all(root, word("p")).forEach(p -> direct(properties(p, "pPr"), "bidi", AFTER_BIDI));
        XmlTree.all(root, word("sectPr")).forEach(section -> direct(section, "bidi", AFTER_SECTION_BIDI));
        XmlTree.all(root, word("tblPr")).forEach(this::mirror);
    }

    private void mirror(Element properties) {
        remove(properties, "bidiVisual");
        if (target.isRightToLeft()) {
            var first = XmlTree.children(properties).stream()
                    .filter(e -> !BEFORE_TABLE_BIDI.contains(e.getLocalName()))
                    .findFirst()
                    .orElse(null);
            properties.insertBefore(WordXml.element(properties, "bidiVisual"), first);
        }
    }

    /** Styles may have the direction of the source, so that the other one has to be said as well. */
    private void direct(Element properties, String name, List<String> after) {
        remove(properties, name);
        var direction = WordXml.element(properties, name);
        if (!target.isRightToLeft()) {
            direction.setAttributeNS(W, "w:val", "0");
        }
        properties.insertBefore(direction, first(properties, after));
    }

    /** The language that the document has by default. */
    void speak(Element styles) {
        XmlTree.all(styles, word("lang")).forEach(this::say);
    }

    private void say(Element lang) {
        for (var name : List.of("val", "bidi")) {
            if (lang.hasAttributeNS(W, name)) {
                lang.removeAttributeNS(W, name);
            }
        }
        lang.setAttributeNS(W, target.isRightToLeft() ? "w:bidi" : "w:val", target.tag());
    }

    /** Makes the properties of a run those of words in the new language. */
    void dress(Element properties, String text) {
        remove(properties, "rtl");
        remove(properties, "cs");
        remove(properties, "lang");
        boolean isComplex = WordScripts.hasComplex(text);
        if (isComplex) {
            properties.insertBefore(WordXml.element(properties, "rtl"), first(properties, AFTER_RTL));
        } else if (source.isRightToLeft()) {
            var rtl = WordXml.element(properties, "rtl");
            rtl.setAttributeNS(W, "w:val", "0");
            properties.insertBefore(rtl, first(properties, AFTER_RTL));
        }
        var lang = WordXml.element(properties, "lang");
        lang.setAttributeNS(W, isComplex ? "w:bidi" : "w:val", target.tag());
        properties.insertBefore(lang, first(properties, AFTER_LANG));
        for (var name : List.of("b", "i", "sz")) {
            pair(properties, name, name + "Cs", isComplex);
        }
    }

    /** Each script has a property of its own for the same. */
    private static void pair(Element properties, String simple, String complex, boolean isComplex) {
        var from = WordXml.child(properties, W, isComplex ? simple : complex);
        var to = WordXml.child(properties, W, isComplex ? complex : simple);
        if (from.isPresent() && to.isEmpty()) {
            var other = WordXml.element(properties, isComplex ? complex : simple);
            if (from.get().hasAttributeNS(W, "val")) {
                other.setAttributeNS(W, "w:val", WordXml.attribute(from.get(), "val"));
            }
            properties.insertBefore(other, isComplex ? from.get().getNextSibling() : from.get());
        }
    }

    /** Says of a paragraph that it has no number: its label stands in its text. */
    static void unnumber(Element paragraph) {
        var properties = properties(paragraph, "pPr");
        remove(properties, "numPr");
        var numbering = WordXml.element(properties, "numPr");
        var id = WordXml.element(properties, "numId");
        id.setAttributeNS(W, "w:val", "0");
        numbering.appendChild(id);
        properties.insertBefore(
                numbering,
                first(properties, AFTER_NUMBERING) == null
                        ? first(properties, AFTER_BIDI)
                        : first(properties, AFTER_NUMBERING));
    }

    /** The properties of an element, which come first in it. */
    static Element properties(Element of, String name) {
        return WordXml.child(of, W, name).orElseGet(() -> {
            var properties = WordXml.element(of, name);
            of.insertBefore(properties, of.getFirstChild());
            return properties;
        });
    }

    private static void remove(Element properties, String name) {
        WordXml.child(properties, W, name).ifPresent(XmlTree::remove);
    }

    private static @Nullable Element first(Element properties, List<String> names) {
        return XmlTree.children(properties).stream()
                .filter(e -> names.contains(e.getLocalName()))
                .findFirst()
                .orElse(null);
    }
}
