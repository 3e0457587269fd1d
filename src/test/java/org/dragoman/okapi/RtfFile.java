package org.dragoman.okapi;

import java.util.Set;
import org.dragoman.language.Language;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.Omission.Kind;
import org.dragoman.statement.UploadedFile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Texts in Rich Text Format, with fonts to choose from, as they are read. */
final class RtfFile {
    static final String FONTS = "{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman{\\*\\falt Serif};}"
            + "{\\f1\\fcharset178 Arabic Typesetting;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset204 Arial Cyr;}}";

    static ExtractedDocument read(String rtf, Kind... included) {
        var upload = new UploadedFile("a.rtf", rtf.getBytes(ISO_8859_1), Language.EN, Set.of(included));
        return new OkapiExtraction().extract(upload);
    }

    static ExtractedDocument body(String body) {
        return read("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0" + FONTS + body + "}");
    }

    private RtfFile() {}
}
