package org.dragoman.format;

import java.time.Instant;
import java.util.List;
import org.dragoman.language.Language;

/**
 * What a file of pages says about itself.
 *
 * @param languages in which its text is, the first for the file as a whole
 */
record PdfSheet(Imprint imprint, List<Language> languages, String title) {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    Language language() {
        return languages.get(0);
    }

    Instant made() {
        return imprint.releasedAt();
    }

    /** The same as metadata (XMP, ISO 16684-1). */
    byte[] metadata() {
        var xml = new XmlFile().start("x:xmpmeta", "xmlns:x", "adobe:ns:meta/").start("rdf:RDF", "xmlns:rdf", RDF);
        xml.start("rdf:Description", "rdf:about", "", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.attribute("xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/")
                .attribute("xmlns:xmp", "http://ns.adobe.com/xap/1.0/")
                .attribute("xmlns:pdf", "http://ns.adobe.com/pdf/1.3/");
        xml.start("dc:title").start("rdf:Alt").element("rdf:li", title, "xml:lang", "x-default");
        xml.end().end();
        xml.start("dc:creator").start("rdf:Seq").element("rdf:li", imprint.publisherIn(language()));
        xml.end().end();
        xml.start("dc:language").start("rdf:Bag");
        languages.forEach(language -> xml.element("rdf:li", language.tag()));
        xml.end().end();
        xml.element("dc:identifier", imprint.address().toString());
        xml.element("xmp:CreateDate", made().toString()).element("xmp:ModifyDate", made().toString());
        xml.element("pdf:Producer", "Dragoman").element("pdfuaid:part", "1");
        return xml.bytes();
    }
}
