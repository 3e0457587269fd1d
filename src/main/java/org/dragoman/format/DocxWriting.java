package org.dragoman.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.format.Content.Element;
import org.dragoman.language.Language;

/** A DOCX on its way: what its text refers to, and at last its package (ECMA-376-1 and -2). Used once. */
final class DocxWriting {
    private final Language language;
    private final DocxListing numbering = new DocxListing();
    private final Map<String, String> links = new LinkedHashMap<>();

    /** The notes by the sentences that they begin with, and those that have been marked so far. */
    private final Map<Integer, Element> notes = new HashMap<>();

    private final Map<Integer, Integer> marked = new TreeMap<>();
    private final List<Footnote> footnotes = new ArrayList<>();

    /** @param ownMark instead of its number; empty where Word counts it */
    private record Footnote(int id, Element note, String ownMark) {}

    /** @param language of the document as a whole */
    DocxWriting(Language language) {
        this.language = language;
    }

    XmlFile body() {
        return new XmlFile()
                .start("w:document", "xmlns:w", DocxParts.MAIN, "xmlns:r", DocxParts.RELATIONS)
                .start("w:body");
    }

    DocxListing numbering() {
        return numbering;
    }

    /** Takes note of the notes that stand at the end of a text. */
    void takeNotes(List<Content> content) {
        for (var block : Content.blocks(content)) {
            if (block.isNote()) {
                notes.put(firstSentence(block), block);
            }
        }
    }

    private static int firstSentence(Element element) {
        if (element.is(ContentTag.SPAN) && element.attribute("id").startsWith("s")) {
            return Integer.parseInt(element.attribute("id").substring(1));
        }
        return element.inside().stream()
                .filter(Element.class::isInstance)
                .mapToInt(inside -> firstSentence((Element) inside))
                .filter(number -> number > 0)
                .findFirst()
                .orElse(0);
    }

    /** Whether a note is, or will be, at the foot of the page on which it is marked. */
    boolean isFootnote(Element note) {
        return marked.containsKey(firstSentence(note));
    }

    /**
     * Marks a note, with the mark that it has in the text where Word would count otherwise.
     *
     * @return false where there is no note to mark, or it has been marked already
     */
    boolean note(Element mark, XmlFile xml) {
        int sentence = Integer.parseInt(mark.attribute("href").replaceFirst("#s", ""));
        var note = notes.get(sentence);
        if (note == null || marked.containsKey(sentence)) {
            return false;
        }
        int id = marked.size() + 1;
        marked.put(sentence, id);
        var counted = footnotes.stream()
                        .filter(footnote -> footnote.ownMark().isEmpty())
                        .count()
                + 1;
        var own = mark.plain().equals(Long.toString(counted)) ? "" : mark.plain();
        footnotes.add(new Footnote(id, note, own));
        xml.start("w:r").start("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference");
        xml.end().start("w:footnoteReference");
        if (!own.isEmpty()) {
            xml.attribute("w:customMarkFollows", "1");
        }
        xml.attribute("w:id", Integer.toString(id)).end();
        if (!own.isEmpty()) {
            xml.element("w:t", own);
        }
        xml.end();
        return true;
    }

    /** The id of the relationship to an address. */
    String link(String address) {
        return links.computeIfAbsent(address, a -> "link" + (links.size() + 1));
    }

    /** Begins a table whose columns are equally wide. */
    void table(XmlFile xml, Language of, int columns, int width) {
        xml.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
        if (of.isRightToLeft()) {
            xml.empty("w:bidiVisual");
        }
        xml.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .end()
                .start("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width / columns));
        }
        xml.end();
    }

    /** Ends the body with the page on which it stands (A4). */
    void section(XmlFile xml, boolean wide) {
        xml.start("w:sectPr").empty("w:headerReference", "w:type", "first", "r:id", "header");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "footer")
                .empty("w:footerReference", "w:type", "first", "r:id", "letterfoot");
        if (wide) {
            xml.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        }
        xml.empty(
                "w:pgMar",
                "w:top",
                "1304",
                "w:right",
                "1304",
                "w:bottom",
                "1304",
                "w:left",
                "1304",
                "w:header",
                "680",
                "w:footer",
                "680",
                "w:gutter",
                "0");
        xml.empty("w:titlePg");
        if (language.isRightToLeft()) {
            xml.empty("w:bidi");
        }
        xml.end();
    }

    /**
     * The whole file.
     *
     * @param foot of each page, line by line; the number of the page follows the last one
     */
    byte[] packed(XmlFile body, Imprint imprint, String title, List<String> foot) {
        var notesPart = footnotes();
        var file = new ZipPackage()
                .with("[Content_Types].xml", DocxParts.types())
                .with("_rels/.rels", DocxParts.packageRelations())
                .with("docProps/core.xml", DocxParts.properties(imprint, language, title))
                .with("word/document.xml", body.bytes())
                .with("word/_rels/document.xml.rels", DocxParts.relations(links))
                .with("word/_rels/footnotes.xml.rels", DocxParts.relations(links))
                .with("word/styles.xml", DocxParts.styles(language, imprint.brand()))
                .with("word/numbering.xml", numbering.bytes())
                .with("word/settings.xml", DocxParts.settings())
                .with("word/footnotes.xml", notesPart)
                .with("word/header.xml", DocxLogo.header(imprint, language))
                .with("word/footer.xml", footer(foot))
                .with("word/letterfoot.xml", footer(letterfoot(imprint, foot)));
        var logo = imprint.brand().logo();
        if (logo != null) {
            file.with("word/_rels/header.xml.rels", DocxParts.headerRelations())
                    .with("word/" + DocxParts.LOGO, logo.content());
        }
        return file.bytes();
    }

    private byte[] footnotes() {
        var xml = new XmlFile().start("w:footnotes", "xmlns:w", DocxParts.MAIN, "xmlns:r", DocxParts.RELATIONS);
        for (var line : List.of("separator", "continuationSeparator")) {
            xml.start("w:footnote", "w:type", line, "w:id", line.equals("separator") ? "-1" : "0")
                    .start("w:p")
                    .start("w:r")
                    .empty("w:" + line)
                    .end()
                    .end()
                    .end();
        }
        footnotes.forEach(footnote -> footnote(footnote, xml));
        return xml.bytes();
    }

    private void footnote(Footnote footnote, XmlFile xml) {
        xml.start("w:footnote", "w:id", Integer.toString(footnote.id()));
        new DocxBlocks(xml, this, language, 0).footnote(footnote.note(), footnote.ownMark());
        xml.end();
    }

    /** The foot of the first page says as well who answers for all. */
    private List<String> letterfoot(Imprint imprint, List<String> foot) {
        var said = imprint.brand().imprintIn(language);
        return Stream.concat(said == null ? Stream.of() : FormatWords.lines(said).stream(), foot.stream())
                .toList();
    }

    private byte[] footer(List<String> foot) {
        var xml = new XmlFile().start("w:ftr", "xmlns:w", DocxParts.MAIN);
        int last = foot.size() - 1;
        foot.subList(0, last).forEach(line -> {
            footLine(xml, line);
            xml.end();
        });
        footLine(xml, foot.get(last) + " · ");
        xml.start("w:fldSimple", "w:instr", "PAGE")
                .start("w:r")
                .element("w:t", "1")
                .end()
                .end();
        return xml.bytes();
    }

    /** Begins a paragraph at the foot of a page. */
    private void footLine(XmlFile xml, String line) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Footer");
        if (language.isRightToLeft()) {
            xml.empty("w:bidi");
        }
        xml.end();
        new DocxRuns(xml, this, language).write(List.of(new Content.Words(line)));
    }
}
