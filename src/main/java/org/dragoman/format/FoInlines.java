package org.dragoman.format;

import com.ibm.icu.text.Bidi;
import java.util.List;
import org.dragoman.format.Content.Element;
import org.dragoman.language.Language;
import org.dragoman.rendering.QuotationMarks;

/** Writes what stands inside a paragraph as formatting objects (XSL 1.1, 6.6 and 6.9). */
final class FoInlines {
    private final XmlFile xml;
    private final Language language;
    private int quotations;

    FoInlines(XmlFile xml, Language language) {
        this.xml = xml;
        this.language = language;
    }

    void write(List<Content> pieces) {
        Content.tell(pieces, this::text, this::write);
    }

    private void text(String words) {
        xml.text(language.isRightToLeft() ? GlyphText.kept(words) : words);
    }

    private void write(Element element) {
        switch (element.tag()) {
            case BR -> {
                mark();
                xml.text("\n");
            }
            case Q -> quoted(element);
            case STRONG -> inline(element, "font-weight", "bold");
            case EM, CITE, DFN, VAR -> emphasised(element);
            case U, INS -> inline(element, "text-decoration", "underline");
            case S, DEL -> inline(element, "text-decoration", "line-through");
            case SUP -> inline(element, "baseline-shift", "super", "font-size", "0.7em");
            case SUB -> inline(element, "baseline-shift", "sub", "font-size", "0.7em");
            case MARK -> inline(element, "background-color", "#fff0a8");
            case SMALL -> inline(element, "font-size", "0.85em");
            case CODE, KBD, SAMP -> code(element);
            case ABBR -> abbreviation(element);
            case A -> link(element);
            case BDI, BDO -> directed(element);
            case SPAN -> span(element);
            default -> throw new IllegalStateException("stands in no paragraph: " + element.tag());
        }
    }

    private void inline(Element element, String... attributes) {
        xml.start("fo:inline", attributes);
        write(element.inside());
        xml.end();
    }

    /** Arabic script has no italics; what is stressed in it is bold. */
    private void emphasised(Element element) {
        if (language.isRightToLeft()) {
            inline(element, "font-weight", "bold");
        } else {
            inline(element, "font-style", "italic");
        }
    }

    private void quoted(Element element) {
        var marks = QuotationMarks.of(language, quotations++);
        text(marks.before());
        write(element.inside());
        text(marks.after());
        quotations--;
    }

    /** Signs in it keep their places, whatever stands around it. */
    private void code(Element element) {
        xml.start("fo:inline", "background-color", "#eeeeee");
        if (isTurned(element) == language.isRightToLeft()) {
            write(element.inside());
        } else {
            directed(element);
        }
        xml.end();
    }

    private void abbreviation(Element element) {
        write(element.inside());
        text(element.attribute("title").isEmpty() ? "" : " (" + element.attribute("title") + ")");
    }

    /** The library would tag one of all links to the same place alone, so that such links are addresses until it is done. */
    private void link(Element element) {
        var address = element.attribute("href");
        xml.start("fo:basic-link", "fox:alt-text", element.plain(), "color", "#0b5394");
        xml.attribute("external-destination", "url('" + address.replace("'", "%27") + "')");
        if (!address.startsWith("#")) {
            xml.attribute("text-decoration", "underline");
        }
        write(element.inside());
        xml.end();
    }

    /** The library embeds but does not isolate (Unicode Bidirectional Algorithm, 2.2 and 2.4): marks on either side do. */
    private void directed(Element element) {
        var given = element.attribute("dir");
        boolean turned = isTurned(element);
        mark();
        xml.start("fo:bidi-override", "direction", given.isEmpty() ? turned ? "rtl" : "ltr" : given);
        xml.attribute("unicode-bidi", element.is(ContentTag.BDO) ? "bidi-override" : "embed");
        write(element.inside());
        xml.end();
        mark();
    }

    /** Whether it runs from right to left, by its first letter (Unicode Bidirectional Algorithm, P2 and P3). */
    private boolean isTurned(Element element) {
        var first = Bidi.getBaseDirection(element.plain());
        return first == Bidi.NEUTRAL ? language.isRightToLeft() : first == Bidi.RTL;
    }

    /** Writes a mark in the direction of the paragraph. A word that it stands with would be set in a typeface that has it. */
    private void mark() {
        if (language.isRightToLeft()) {
            xml.text(GlyphText.KEPT_MARK);
        } else {
            xml.start("fo:inline", "font-family", PdfTypefaces.VAZIRMATN).text("\u200E");
            xml.end();
        }
    }

    private void span(Element element) {
        var id = element.attribute("id");
        var tongue = element.attribute("lang");
        xml.start("fo:inline");
        if (!id.isEmpty()) {
            xml.attribute("id", id);
        }
        if (!tongue.isEmpty()) {
            xml.attribute("xml:lang", tongue).attribute("fox:abbreviation", PdfTags.LANGUAGE + tongue);
        }
        if (element.attribute("dir").isEmpty()) {
            write(element.inside());
        } else {
            directed(element);
        }
        if (!id.isEmpty()) {
            mark();
        }
        xml.end();
    }
}
