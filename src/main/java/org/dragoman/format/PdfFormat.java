package org.dragoman.format;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;

/** Pages for print and for screen readers (PDF/UA-1): each language alone, and all of them in columns. */
@Priority(80)
@Singleton
class PdfFormat implements Format {
    static final String MEDIA_TYPE = "application/pdf";

    private final FormatWords words;
    private final PdfPress press;

    @Inject
    PdfFormat(FormatWords words, PdfPress press) {
        this.words = words;
        this.press = press;
    }

    @Override
    public Stream<PrintedFile> print(Imprint imprint, List<AlignedLine> lines) {
        return Stream.concat(
                imprint.languages().stream().map(language -> single(imprint, lines, language)),
                Stream.of(parallel(imprint, lines)));
    }

    private PrintedFile single(Imprint imprint, List<AlignedLine> lines, Language language) {
        var text = EditionText.of(lines, language);
        var sheet = new PdfSheet(imprint, List.of(language), text.title().plain());
        var xml = begin(sheet, false, text, lines);
        var blocks = new FoBlocks(xml, language);
        xml.start("fo:block", "id", "s1", "role", "NonStruct");
        var palette = imprint.brand().palette();
        if (palette != null) {
            xml.attribute("color", palette.light().css());
        }
        blocks.title(text.titled());
        xml.end();
        blocks.write(text.content());
        return end("statement." + language + ".pdf", xml, sheet);
    }

    private XmlFile begin(PdfSheet sheet, boolean wide, EditionText text, List<AlignedLine> lines) {
        var headings = new ArrayList<FoPages.Heading>();
        headings.add(new FoPages.Heading(1, "s1", sheet.title()));
        headings.addAll(FoBlocks.headings(text.content()));
        var names = lines.stream().map(line -> "s" + line.number()).toList();
        var xml = new FoPages(sheet.language(), sheet.title())
                .begin(wide, headings, names, words.foot(sheet.imprint(), sheet.language()));
        logo(xml, sheet);
        return xml;
    }

    private static void logo(XmlFile xml, PdfSheet sheet) {
        var logo = sheet.imprint().brand().logo();
        if (logo != null) {
            xml.start("fo:block", "space-after", "6mm", "line-height", "1")
                    .empty(
                            "fo:external-graphic",
                            "src",
                            "url('" + logo.dataAddress() + "')",
                            "content-height",
                            "12mm",
                            "content-width",
                            logo.widthAt(12) + "mm",
                            "fox:alt-text",
                            sheet.imprint().publisherIn(sheet.language()))
                    .end();
        }
    }

    private PrintedFile end(String name, XmlFile xml, PdfSheet sheet) {
        xml.start("fo:block", "space-before", "6mm", "font-size", "0.8em", "text-align", "start");
        for (var line : words.closing(sheet.imprint(), sheet.language(), sheet.languages())) {
            xml.start("fo:block").text(line.text());
            if (line.url() != null) {
                link(xml.text(" "), line.url());
            }
            xml.end();
        }
        xml.start("fo:block");
        link(xml, sheet.imprint().address().toString());
        xml.end();
        answerable(xml, sheet);
        return new PrintedFile(name, MEDIA_TYPE, press.print(xml.bytes(), sheet));
    }

    private static void answerable(XmlFile xml, PdfSheet sheet) {
        var said = sheet.imprint().brand().imprintIn(sheet.language());
        if (said != null) {
            xml.start("fo:block", "xml:lang", said.language().tag(), "space-before", "3mm");
            for (var line : FormatWords.lines(said)) {
                xml.element("fo:block", line);
            }
            xml.end();
        }
    }

    private static void link(XmlFile xml, String address) {
        xml.start("fo:basic-link", "external-destination", "url('" + address + "')", "fox:alt-text", address)
                .element("fo:bidi-override", address, "direction", "ltr", "unicode-bidi", "embed", "color", "#0b5394")
                .end();
    }

    private PrintedFile parallel(Imprint imprint, List<AlignedLine> lines) {
        var columns = imprint.languages();
        var source = EditionText.of(lines, imprint.source());
        var sheet = new PdfSheet(imprint, columns, source.title().plain());
        var xml = begin(sheet, columns.size() > 3, source, lines);
        new FoColumns(xml, columns).write(lines);
        return end("parallel.pdf", xml, sheet);
    }
}
