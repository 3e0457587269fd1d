package org.dragoman.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Mends what the library writes short of PDF/UA-1 (ISO 14289-1), and takes out what differs from one run to the next. */
final class PdfTags {
    /** What begins the expansion of an abbreviation that is a language instead: the library has no place for that of words. */
    static final String LANGUAGE = "language:";

    private final PDDocument document;
    private final PdfSheet sheet;

    private PdfTags(PDDocument document, PdfSheet sheet) {
        this.document = document;
        this.sheet = sheet;
    }

    /**
     * @param glyphs what the codes of each typeface say, by its name in the file
     * @param id of the file, 16 bytes that differ from text to text (14.4)
     */
    static byte[] mended(byte[] printed, PdfSheet sheet, Map<String, Map<Integer, String>> glyphs, byte[] id) {
        try (var document = Loader.loadPDF(printed)) {
            var tags = new PdfTags(document, sheet);
            new PdfFonts(document, glyphs).mend();
            tags.describe();
            mend(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
            document.getDocument().setDocumentID(new COSArray(List.of(new COSString(id), new COSString(id))));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
    }

    private void describe() throws IOException {
        var catalog = document.getDocumentCatalog();
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(sheet.metadata())));
        catalog.setLanguage(sheet.language().tag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        if (sheet.language().isRightToLeft()) {
            preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        }
        catalog.setViewerPreferences(preferences);
        document.setDocumentInformation(information());
    }

    private PDDocumentInformation information() {
        var information = new PDDocumentInformation();
        information.setTitle(sheet.title());
        information.setAuthor(sheet.imprint().publisherIn(sheet.language()));
        information.setProducer("Dragoman");
        var made = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        made.setTimeInMillis(sheet.made().toEpochMilli());
        information.setCreationDate(made);
        information.setModificationDate(made);
        return information;
    }

    private static void mend(COSDictionary element) {
        var expansion = element.getString(COSName.E, "");
        if (expansion.startsWith(LANGUAGE)) {
            element.setString(COSName.LANG, expansion.substring(LANGUAGE.length()));
            element.removeItem(COSName.E);
        }
        if (COSName.getPDFName("Link").equals(element.getCOSName(COSName.S))) {
            link(element);
        }
        inside(element).filter(kid -> kid.containsKey(COSName.S)).forEach(PdfTags::mend);
    }

    /** What stands in a link is what it says; beside that, its annotation wants a description (7.18.5). */
    private static void link(COSDictionary element) {
        var said = element.getString(COSName.ALT, "");
        element.removeItem(COSName.ALT);
        inside(element).forEach(kid -> {
            var annotation = kid.getCOSDictionary(COSName.OBJ);
            if (annotation != null) {
                annotation.setString(COSName.CONTENTS, said);
                leadInside(annotation);
            }
        });
    }

    /** A link whose address is a place in the file leads to what bears that name (12.3.2.3 and 12.6.4.2). */
    private static void leadInside(COSDictionary annotation) {
        var address = annotation.getCOSDictionary(COSName.A).getString(COSName.URI, "");
        if (address.startsWith("#")) {
            var action = new COSDictionary();
            action.setItem(COSName.S, COSName.getPDFName("GoTo"));
            action.setString(COSName.D, address.substring(1));
            annotation.setItem(COSName.A, action);
        }
    }

    private static Stream<COSDictionary> inside(COSDictionary element) {
        var kids = element.getDictionaryObject(COSName.K);
        var each = kids instanceof COSArray several
                ? IntStream.range(0, several.size()).mapToObj(several::getObject)
                : Stream.ofNullable(kids);
        return each.filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast);
    }
}
