package org.dragoman.format;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.format.Content.Element;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.ParallelText;

/** Documents for Word and its like: one for each language, and one with all languages in the columns of a table. */
@Priority(60)
@Singleton
class DocxFormat implements Format {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Between the margins of a page, in twentieths of a point. */
    private static final int WIDTH = 11_906 - 2 * 1_304;

    private static final int WIDE = 16_838 - 2 * 1_304;

    private final FormatWords words;

    @Inject
    DocxFormat(FormatWords words) {
        this.words = words;
    }

    @Override
    public Stream<PrintedFile> print(Imprint imprint, List<AlignedLine> lines) {
        return Stream.concat(
                imprint.languages().stream().map(language -> single(imprint, EditionText.of(lines, language))),
                Stream.of(parallel(imprint, lines)));
    }

    private PrintedFile single(Imprint imprint, EditionText text) {
        var language = text.language();
        var document = new DocxWriting(language);
        var content = text.content();
        document.takeNotes(content);
        var body = document.body();
        var blocks = new DocxBlocks(body, document, language, WIDTH);
        blocks.title(text.titled());
        blocks.write(content);
        document.section(body, false);
        var packed = document.packed(body, imprint, text.title().plain(), foot(imprint, List.of(language)));
        return new PrintedFile("statement." + language + ".docx", MEDIA_TYPE, packed);
    }

    private PrintedFile parallel(Imprint imprint, List<AlignedLine> lines) {
        var document = new DocxWriting(imprint.source());
        var body = document.body();
        var text = ParallelText.of(lines, imprint.languages());
        document.table(body, imprint.source(), imprint.languages().size(), WIDE);
        body.start("w:tr").start("w:trPr").empty("w:tblHeader").end();
        imprint.languages().forEach(language -> cell(document, body, language, heading(language), imprint));
        body.end();
        text.blocks().stream().flatMap(block -> block.rows().stream()).forEach(row -> {
            body.start("w:tr");
            row.cells().forEach(one -> cell(document, body, one.language(), Content.of(one.markup()), imprint));
            body.end();
        });
        body.end().start("w:p").end();
        document.section(body, true);
        var title = imprint.languages().stream()
                .map(language -> EditionText.of(lines, language).title().plain())
                .collect(Collectors.joining(" · "));
        var foot = foot(imprint, imprint.languages());
        return new PrintedFile("parallel.docx", MEDIA_TYPE, document.packed(body, imprint, title, foot));
    }

    /** @param languages of the document, its own first */
    private List<String> foot(Imprint imprint, List<Language> languages) {
        var foot = new ArrayList<String>();
        words.closing(imprint, languages.get(0), languages).forEach(line -> foot.add(line.toString()));
        foot.add(words.foot(imprint, languages.get(0)));
        return foot;
    }

    private static List<Content> heading(Language language) {
        var name = new Content.Words(language.endonym());
        return List.of(new Element(ContentTag.STRONG, Map.of(), List.of(name)));
    }

    private static void cell(
            DocxWriting document, XmlFile body, Language language, List<Content> content, Imprint imprint) {
        int width = WIDE / imprint.languages().size();
        body.start("w:tc").start("w:tcPr");
        body.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").end();
        new DocxBlocks(body, document, language, width - 216).write(content);
        if (Content.blocks(content).isEmpty()) {
            body.start("w:p").end();
        }
        body.end();
    }
}
