package org.dragoman.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.check.Checks;
import org.dragoman.check.Pair;
import org.dragoman.exchange.GlossaryImport.Format;
import org.dragoman.exchange.GlossaryReadings;
import org.dragoman.language.Language;
import org.dragoman.okapi.PackedParts;
import org.dragoman.okapi.Readings;
import org.dragoman.okapi.Segmentations;
import org.dragoman.splitting.Segmentation;

/** Every format that can be imported, and the two calls that take texts of any length. */
public final class FuzzedFormats {
    private static final Path SEEDS = Path.of("src/test/resources/fuzz");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Segmentation SEGMENTATION = Segmentations.bundled();
    private static final List<String> HTML = List.of(
            "<div>",
            "</div>",
            "<p>",
            "<b>",
            "</b>",
            "<table><tr><td>",
            "<ul><li>",
            "<ol start=9>",
            "<a href='#n'>",
            "<a id=n>",
            "<style>p{display:none}</style>",
            "<!--",
            "-->",
            "<math><mfrac>",
            "<ruby>a<rt>b",
            "<br>",
            "<pre>",
            "<template>",
            "<svg>",
            "<select>",
            "&#x1F600;",
            "&#0;",
            "&amp",
            "<meta charset=utf-16>",
            "<?xml version='1.0'?>",
            "style='mso-list:l0 level1 lfo1'",
            "dir=rtl ",
            "lang=fr ",
            "colspan=1000 ");
    private static final List<String> MARKDOWN = List.of(
            "> ",
            "- ",
            "1. ",
            "# ",
            "```\n",
            "`",
            "**",
            "*",
            "_",
            "~",
            "[a](b)",
            "[a](",
            "![",
            "](",
            "[^1]",
            "[^1]: ",
            "^[",
            "|",
            "|-|-|\n",
            "<b>",
            "<!--",
            "\n\n",
            "    ",
            "---\n",
            "\\",
            "&amp;",
            "<http://a.b>",
            "$x$",
            "[a]: b\n");
    private static final List<String> RTF = List.of(
            "{",
            "}",
            "\\b ",
            "\\par ",
            "\\'e9",
            "\\u1575 ?",
            "\\trowd\\cellx1 ",
            "\\cell ",
            "\\row ",
            "{\\footnote ",
            "{\\field{\\*\\fldinst HYPERLINK \"a\"}{\\fldrslt ",
            "\\bin5 ",
            "{\\pict ",
            "\\f9 ",
            "{\\*\\x ",
            "\\uc9 ",
            "{\\fonttbl{\\f0 A;}}",
            "\\ls1 ",
            "{\\listtext ");
    private static final List<String> WORD = List.of(
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "</w:r>",
            "<w:t>a</w:t>",
            "<w:tbl><w:tr><w:tc>",
            "</w:tc></w:tr></w:tbl>",
            "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            "<w:ins><w:r><w:t>a</w:t></w:r></w:ins>",
            "<w:sdt>",
            "<w:del>",
            "<w:b/>",
            "<w:numPr><w:numId w:val=\"1\"/></w:numPr>",
            "<w:br/>",
            "<m:oMath><m:f>",
            "<!DOCTYPE a>",
            "<w:footnoteReference w:id=\"1\"/>",
            "<w:altChunk r:id=\"r1\"/>",
            "&lt;",
            "<![CDATA[",
            "]]>",
            "<w:sym/>");
    private static final List<String> OPEN_DOCUMENT = List.of(
            "<text:p>",
            "</text:p>",
            "<text:span>",
            "</text:span>",
            "<text:list><text:list-item>",
            "</text:list-item></text:list>",
            "<table:table><table:table-row><table:table-cell>",
            "<text:s text:c=\"9999\"/>",
            "<text:note><text:note-body>",
            "<text:p>a</text:p>",
            "<text:h text:outline-level=\"99999\">",
            "<!DOCTYPE a>");
    private static final List<String> SHEET = List.of(
            ",",
            "\t",
            ";",
            "\"",
            "\n",
            "|",
            "sep=;\n",
            "concept_id",
            "en",
            "place",
            "x,place,a,b,c,d\n",
            "\"\n",
            "\"\"");
    private static final List<String> TBX = List.of(
            "<conceptEntry id=\"a\">",
            "</conceptEntry>",
            "<langSec xml:lang=\"fr\">",
            "</langSec>",
            "<termSec>",
            "</termSec>",
            "<term>",
            "</term>",
            "<hi>",
            "<note>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "<a>");
    private static final List<String> TMX = List.of(
            "<tu>",
            "</tu>",
            "<tuv xml:lang=\"fr\">",
            "</tuv>",
            "<seg>",
            "</seg>",
            "<bpt i=\"1\"/>",
            "<ept i=\"1\"/>",
            "<ph x=\"99999999999\"/>",
            "<hi>",
            "</hi>",
            "<prop type=\"a\">",
            "<note>",
            "<!DOCTYPE tmx>",
            "&b;",
            "&lt;1/&gt;");
    private static final List<String> TEXT = List.of(
            "\n\n",
            "\n",
            ". ",
            "? ",
            "\u061F ",
            "« ",
            " »",
            "Dr. ",
            "12,5 ",
            "<1>",
            "</1>",
            "{0}",
            "\u00A0",
            "a",
            "(",
            ")",
            "\u200C",
            "http://a.b ",
            "2026-01-02",
            "١٢٫٥");

    private FuzzedFormats() {}

    public static List<FuzzedFormat> all() {
        return Stream.of(documents(), glossaries(), calls()).flatMap(s -> s).toList();
    }

    private static Stream<FuzzedFormat> documents() {
        var page = seed("page.html");
        var text = seed("text.txt");
        return Stream.of(
                document("text", "a.txt", text.getBytes(StandardCharsets.UTF_8), TEXT),
                document("text in UTF-16", "a.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), TEXT),
                document("HTML", "a.html", page.getBytes(StandardCharsets.UTF_8), HTML),
                document("HTML in windows-1256", "a.html", arabic(page.replace("utf-8", "windows-1256")), HTML),
                document("web archive", "a.mht", seed("page.mht").getBytes(StandardCharsets.UTF_8), HTML),
                document("Markdown", "a.md", seed("text.md").getBytes(StandardCharsets.UTF_8), MARKDOWN),
                document("RTF", "a.rtf", seed("text.rtf").getBytes(StandardCharsets.UTF_8), RTF),
                document("DOCX", "a.docx", PackedParts.docx(seed("body.docx.xml")), WORD),
                document("ODT", "a.odt", PackedParts.odt(seed("body.odt.xml")), OPEN_DOCUMENT));
    }

    private static Stream<FuzzedFormat> glossaries() {
        var table = seed("glossary.csv");
        return Stream.of(
                glossary("CSV", table.getBytes(StandardCharsets.UTF_8), SHEET, Format.CSV),
                glossary("CSV in windows-1256", arabic(table), SHEET, Format.CSV),
                glossary("TSV", table.replace(',', '\t').getBytes(StandardCharsets.UTF_8), SHEET, Format.TSV),
                glossary("TBX", seed("glossary.tbx").getBytes(StandardCharsets.UTF_8), TBX, Format.TBX),
                new FuzzedFormat(
                        "TMX", "a.tmx", seed("memory.tmx").getBytes(StandardCharsets.UTF_8), TMX, Readings::units));
    }

    private static Stream<FuzzedFormat> calls() {
        return Stream.of(
                call(
                        "segmentation",
                        "{\"language\":\"en\",\"text\":\"Dr. A. left. « Oui ? » 12.5 <1>b</1> (c). He said: no.\"}",
                        FuzzedFormats::split),
                call(
                        "checks",
                        "{\"sourceLanguage\":\"en\",\"targetLanguage\":\"fr\",\"source\":\"On 2 May 2026, 12.5 <1>km</1>"
                                + " (https://a.b).\",\"target\":\"Le 2 mai 2026, 12,5 <1>km</1> (https://a.b) .\"}",
                        FuzzedFormats::check));
    }

    private static FuzzedFormat document(String name, String file, byte[] seed, List<String> words) {
        return new FuzzedFormat(name, file, seed, words, input -> Readings.paragraphs(file, input));
    }

    private static FuzzedFormat glossary(String name, byte[] seed, List<String> words, Format format) {
        return new FuzzedFormat(name, "a." + format, seed, words, input -> GlossaryReadings.concepts(input, format));
    }

    private static FuzzedFormat call(String name, String seed, FuzzedFormat.Reading reading) {
        return new FuzzedFormat(name, name, seed.getBytes(StandardCharsets.UTF_8), TEXT, reading);
    }

    private static void split(byte[] body) throws IOException {
        var call = JSON.readTree(body);
        SEGMENTATION.split(call.path("text").asText(), language(call, "language"));
    }

    private static void check(byte[] body) throws IOException {
        var call = JSON.readTree(body);
        Checks.all()
                .of(new Pair(
                        language(call, "sourceLanguage"),
                        language(call, "targetLanguage"),
                        call.path("source").asText(),
                        call.path("target").asText()));
    }

    private static Language language(JsonNode call, String field) {
        return Language.ofTag(call.path(field).asText()).orElse(Language.FA);
    }

    private static byte[] arabic(String text) {
        return text.getBytes(Charset.forName("windows-1256"));
    }

    private static String seed(String file) {
        try {
            return Files.readString(SEEDS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
