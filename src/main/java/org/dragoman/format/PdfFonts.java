package org.dragoman.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Says of every code of the typefaces in a file what it stands for (ISO 32000-1, 9.10.3). */
final class PdfFonts {
    /** So many codes stand in one list of a character map at most. */
    private static final int MOST = 100;

    private static final String BEFORE =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String AFTER =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private final PDDocument document;
    private final Map<String, Map<Integer, String>> glyphs;
    private final Set<COSDictionary> mended = new HashSet<>();

    /** @param glyphs what the codes of each typeface say, by its name in the file */
    PdfFonts(PDDocument document, Map<String, Map<Integer, String>> glyphs) {
        this.document = document;
        this.glyphs = glyphs;
    }

    void mend() throws IOException {
        for (var page : document.getPages()) {
            var typefaces = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (var name : typefaces == null ? Set.<COSName>of() : typefaces.keySet()) {
                mend(typefaces.getCOSDictionary(name), glyphs.getOrDefault(name.getName(), Map.of()));
            }
        }
    }

    private void mend(COSDictionary typeface, Map<Integer, String> codes) throws IOException {
        if (!mended.add(typeface)) {
            return;
        }
        var map = characterMap(List.copyOf(codes.entrySet())).getBytes(StandardCharsets.US_ASCII);
        typeface.setItem(
                COSName.TO_UNICODE, new PDStream(document, new ByteArrayInputStream(map), COSName.FLATE_DECODE));
        var descendant =
                (COSDictionary) typeface.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.CID_SET);
    }

    private static String characterMap(List<Map.Entry<Integer, String>> codes) {
        var map = new StringBuilder(BEFORE);
        for (int from = 0; from < codes.size(); from += MOST) {
            var some = codes.subList(from, Math.min(from + MOST, codes.size()));
            map.append(some.size()).append(" beginbfchar\n");
            map.append(some.stream().map(PdfFonts::line).collect(Collectors.joining()));
            map.append("endbfchar\n");
        }
        return map.append(AFTER).toString();
    }

    private static String line(Map.Entry<Integer, String> code) {
        var hex = HexFormat.of().withUpperCase();
        var said = hex.formatHex(code.getValue().getBytes(StandardCharsets.UTF_16BE));
        return "<" + hex.toHexDigits(code.getKey().shortValue()) + "> <" + said + ">\n";
    }
}
