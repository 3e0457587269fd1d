package org.dragoman.okapi;

import org.dragoman.language.Language;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.UploadedFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Documents as this room reads them, for the tests of other rooms. */
public final class Documents {
    private Documents() {}

    public static ExtractedDocument read(String fileName, String content, Language language) {
        return read(new UploadedFile(fileName, content.getBytes(UTF_8), language));
    }

    public static ExtractedDocument read(UploadedFile upload) {
        return new OkapiExtraction().extract(upload);
    }

    /** A DOCX with a footnote or endnote of each id. */
    public static UploadedFile docx(String body, String footnotes, String endnotes) {
        var file = Docx.of(d -> {
            d.createFootnote();
            d.createEndnote();
        });
        var part = "<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%s</w:%s>";
        file = Docx.withPart(
                file, "word/document.xml", part.formatted("document", "<w:body>" + body + "</w:body>", "document"));
        file = Docx.withPart(file, "word/footnotes.xml", part.formatted("footnotes", footnotes, "footnotes"));
        file = Docx.withPart(file, "word/endnotes.xml", part.formatted("endnotes", endnotes, "endnotes"));
        return new UploadedFile("a.docx", file, Language.EN);
    }

    /** An OpenDocument text whose text is this. */
    public static UploadedFile odt(String body) {
        return odt("", body);
    }

    /** The same with styles that are made for one place each. */
    public static UploadedFile odt(String styles, String body) {
        return new UploadedFile("a.odt", OdtFile.zip(OdtFile.files(styles, body)), Language.EN);
    }
}
