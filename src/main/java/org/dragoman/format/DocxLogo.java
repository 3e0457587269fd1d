package org.dragoman.format;

import org.dragoman.brand.Logo;
import org.dragoman.language.Language;

/** The logo at the head of the first page, as a picture in a paragraph of its own (ECMA-376-1, 20.4.2.8 and 20.2). */
final class DocxLogo {
    /** The part that holds it, and the relationship that leads there. */
    static final String NAME = "logo";

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** Twelve millimetres, in English metric units. */
    private static final long HEIGHT = 12 * 36_000L;

    private DocxLogo() {}

    static byte[] header(Imprint imprint, Language language) {
        var xml = new XmlFile().start("w:hdr", "xmlns:w", DocxParts.MAIN, "xmlns:r", DocxParts.RELATIONS);
        var logo = imprint.brand().logo();
        xml.start("w:p");
        if (language.isRightToLeft()) {
            xml.start("w:pPr").empty("w:bidi").end();
        }
        if (logo != null) {
            drawing(xml, logo, imprint.publisherIn(language));
        }
        return xml.bytes();
    }

    private static void drawing(XmlFile xml, Logo logo, String described) {
        xml.start("w:r").start("w:drawing").start("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing");
        extent(xml, "wp:extent", logo);
        xml.empty("wp:docPr", "id", "1", "name", NAME, "descr", described);
        xml.start("a:graphic", "xmlns:a", DRAWING + "main").start("a:graphicData", "uri", DRAWING + "picture");
        picture(xml, logo);
        for (int open = 0; open < 5; open++) {
            xml.end();
        }
    }

    private static void picture(XmlFile xml, Logo logo) {
        xml.start("pic:pic", "xmlns:pic", DRAWING + "picture");
        xml.start("pic:nvPicPr").empty("pic:cNvPr", "id", "1", "name", NAME).empty("pic:cNvPicPr");
        xml.end();
        xml.start("pic:blipFill").empty("a:blip", "r:embed", NAME);
        xml.start("a:stretch").empty("a:fillRect").end().end();
        xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
        extent(xml, "a:ext", logo);
        xml.end();
        xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end().end();
    }

    private static void extent(XmlFile xml, String element, Logo logo) {
        xml.empty(element, "cx", Long.toString(logo.widthAt(HEIGHT)), "cy", Long.toString(HEIGHT));
    }
}
