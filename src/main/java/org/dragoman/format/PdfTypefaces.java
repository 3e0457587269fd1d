package org.dragoman.format;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.CIDFontType;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.fonts.truetype.FontFileReader;
import org.apache.fop.fonts.truetype.OFFontLoader;
import org.apache.fop.fonts.truetype.OpenFont;
import org.apache.fop.fonts.truetype.TTFFile;
import org.dragoman.language.Language;

/** The typefaces of this room. The library would read them anew for every file; here each is read once. Not thread-safe. */
final class PdfTypefaces {
    static final String VAZIRMATN = "Vazirmatn";

    /** Arabic and Persian letters share glyphs, of which each file can say only one thing in one typeface. */
    private static final String FOR_PERSIAN = "Vazirmatn for Persian";

    private static final String SERIF = "Source Serif";

    /** What stands where nothing else is asked for. */
    private static final String ANY = "any";

    private static final List<Face> FACES = List.of(
            new Face(SERIF, "normal", 400, "SourceSerif4-Regular.ttf"),
            new Face(SERIF, "italic", 400, "SourceSerif4-Italic.ttf"),
            new Face(SERIF, "normal", 700, "SourceSerif4-Bold.ttf"),
            new Face(SERIF, "italic", 700, "SourceSerif4-BoldItalic.ttf"),
            new Face(VAZIRMATN, "normal", 400, "Vazirmatn-Regular.ttf"),
            new Face(VAZIRMATN, "normal", 700, "Vazirmatn-Bold.ttf"),
            new Face(FOR_PERSIAN, "normal", 400, "Vazirmatn-Regular.ttf"),
            new Face(FOR_PERSIAN, "normal", 700, "Vazirmatn-Bold.ttf"));

    private final InternalResourceResolver files;
    private final Map<String, OpenFont> read = new LinkedHashMap<>();
    private final Map<Integer, Boolean> shown = new HashMap<>();

    private record Face(String family, String style, int weight, String file) {}

    PdfTypefaces(InternalResourceResolver files) {
        this.files = files;
    }

    /** Gives the typefaces to a file that is about to be set. */
    void into(FontInfo fonts) throws IOException {
        for (int i = 0; i < FACES.size(); i++) {
            var face = FACES.get(i);
            var key = "F" + (i + 1);
            fonts.addMetrics(key, typeface(face.file()));
            fonts.addFontProperties(key, face.family(), face.style(), face.weight());
            if (i == 0) {
                fonts.addFontProperties(key, ANY, face.style(), face.weight());
            } else if (face.style().equals("normal") && !face.family().equals(SERIF)) {
                fonts.addFontProperties(key, face.family(), "italic", face.weight());
            }
        }
    }

    static String families(Language language) {
        return switch (language) {
            case AR -> VAZIRMATN + ", " + SERIF;
            case FA -> FOR_PERSIAN + ", " + SERIF;
            case EN, FR -> SERIF + ", " + VAZIRMATN;
        };
    }

    /** A text in which the number of each character that no typeface has stands in its place, so that none is lost unsaid. */
    String legible(String text) throws IOException {
        for (var face : FACES) {
            read(face.file());
        }
        var legible = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (shown.computeIfAbsent(c, this::isShown)) {
                legible.appendCodePoint(c);
            } else {
                legible.append(String.format(Locale.ROOT, "[U+%04X]", c));
            }
        });
        return legible.toString();
    }

    private boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR -> true;
            default ->
                GlyphText.KEPT.containsKey(Character.toString(character))
                        || read.values().stream()
                                .flatMap(font -> font.getCMaps().stream())
                                .anyMatch(part ->
                                        part.getUnicodeStart() <= character && character <= part.getUnicodeEnd());
        };
    }

    private OpenFont read(String file) throws IOException {
        var known = read.get(file);
        if (known != null) {
            return known;
        }
        try (var bytes = files.getResource(URI.create(file))) {
            var reader = new FontFileReader(bytes);
            var font = new TTFFile(true, true);
            font.readFont(reader, OFFontLoader.readHeader(reader));
            read.put(file, font);
            return font;
        }
    }

    /** One that no glyph was taken from yet. */
    private MultiByteFont typeface(String file) throws IOException {
        var font = read(file);
        var typeface = new MultiByteFont(files, EmbeddingMode.SUBSET);
        typeface.setCIDType(CIDFontType.CIDTYPE2);
        typeface.setFontURI(URI.create(file));
        typeface.setEmbedURI(URI.create(file));
        typeface.setFontName(font.getPostScriptName());
        typeface.setFullName(font.getFullName());
        typeface.setFamilyNames(font.getFamilyNames());
        typeface.setWidthArray(font.getWidths());
        typeface.setBBoxArray(font.getBoundingBoxes());
        typeface.setCMap(characters(font));
        typeface.setGDEF(font.getGDEF());
        typeface.setGSUB(font.getGSUB());
        typeface.setGPOS(font.getGPOS());
        measure(typeface, font);
        return typeface;
    }

    private static CMapSegment[] characters(OpenFont font) {
        var characters = new ArrayList<>(font.getCMaps());
        GlyphText.KEPT.forEach((kept, meant) -> {
            int from = kept.codePointAt(0);
            int as = meant.codePointAt(0);
            font.getCMaps().stream()
                    .filter(segment -> segment.getUnicodeStart() <= as && as <= segment.getUnicodeEnd())
                    .map(segment -> segment.getGlyphStartIndex() + as - segment.getUnicodeStart())
                    .forEach(glyph -> characters.add(new CMapSegment(from, from, glyph)));
        });
        return characters.toArray(new CMapSegment[0]);
    }

    private static void measure(MultiByteFont typeface, OpenFont font) {
        typeface.setCapHeight(font.getCapHeight());
        typeface.setXHeight(font.getXHeight());
        typeface.setAscender(font.getLowerCaseAscent());
        typeface.setDescender(font.getLowerCaseDescent());
        typeface.setFontBBox(font.getFontBBox());
        typeface.setUnderlinePosition(font.getUnderlinePosition() - font.getUnderlineThickness() / 2);
        typeface.setUnderlineThickness(font.getUnderlineThickness());
        typeface.setStrikeoutPosition(font.getStrikeoutPosition() - font.getStrikeoutThickness() / 2);
        typeface.setStrikeoutThickness(font.getStrikeoutThickness());
        typeface.setFlags(font.getFlags());
        typeface.setItalicAngle(Integer.parseInt(font.getItalicAngle()));
        typeface.setStemV(Integer.parseInt(font.getStemV()));
        typeface.setWeight(font.getWeightClass());
    }
}
