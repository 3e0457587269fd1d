package org.dragoman.okapi;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Omission.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.extract;
import static org.dragoman.okapi.Extractions.lines;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Documents that stand inside a DOCX (ECMA-376-1, 17.17.2.1). */
@Tag("plain")
class DocxChunksTest {
    private static final String TABLE = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    private static ExtractedDocument with(String name, byte[] chunk, String before) {
        var body = before + "<w:altChunk r:id='chunk'/><w:p><w:r><w:t>After.</w:t></w:r></w:p>";
        var file = Docx.replaced(
                Docx.mapped(Docx.ofBody(body), n -> n.replace("docProps/app.xml", "word/" + name), (n, b) -> b),
                "</Relationships>",
                "<Relationship Id='chunk' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk'"
                        + " Target='/word/" + name + "'/></Relationships>");
        return extract("a.docx", Docx.withPart(file, "word/" + name, chunk));
    }

    static Stream<Arguments> chunks() {
        return Stream.of(
                arguments("page.html", "<p>Inside.</p>".getBytes(UTF_8)),
                arguments("page.xhtml", "<p>Inside.</p>".getBytes(UTF_8)),
                arguments("text.txt", "Inside.".getBytes(UTF_8)),
                arguments("text.rtf", "{\\rtf1\\ansi\\pard Inside.\\par}".getBytes(UTF_8)),
                arguments("text.docx", Docx.of(d -> Docx.paragraph(d, "Inside."))));
    }

    @ParameterizedTest
    @MethodSource("chunks")
    void whateverCanBeReadByItselfIsReadInside(String name, byte[] chunk) {
        assertThat(lines(with(name, chunk, ""))).containsExactly("PARAGRAPH: Inside.", "PARAGRAPH: After.");
    }

    @Test
    void whatCannotBeReadIsReported() {
        assertThat(with("a.dat", new byte[] {1, 2, 3}, "").omissions())
                .extracting(o -> o.kind())
                .containsExactly(Kind.OBJECT);
        assertThat(extract("a.docx", Docx.ofBody("<w:altChunk r:id='none'/><w:p><w:r><w:t>A</w:t></w:r></w:p>"))
                        .omissions())
                .extracting(o -> o.kind())
                .containsExactly(Kind.OBJECT);
    }

    @Test
    void tablesAndNotesInsideAreOthersThanOutside() {
        var inner = Docx.of(d -> {
            var paragraph = Docx.paragraph(d, "A claim");
            var note = d.createFootnote();
            note.createParagraph().createRun().setText("Its source.");
            paragraph.addFootnoteReference(note);
            d.createTable(1, 1).getRow(0).getCell(0).setText("In");
        });
        var read = with("in.docx", inner, TABLE.formatted("Out"));
        var tables = read.paragraphs().stream()
                .flatMap(p -> p.enclosures().stream())
                .filter(Enclosure.Cell.class::isInstance)
                .map(e -> ((Enclosure.Cell) e).table())
                .toList();
        assertThat(tables).hasSize(2).doesNotHaveDuplicates();
        var mark = (Inline.NoteMark) read.paragraphs().get(1).codes().get(0).content();
        assertThat(mark.note()).startsWith("footnote 1:");
        assertThat(read.paragraphs()).anySatisfy(p -> {
            assertThat(p.text()).isEqualTo("Its source.");
            assertThat(p.enclosures()).isEqualTo(List.of(new Enclosure.Note(mark.note())));
        });
    }
}
