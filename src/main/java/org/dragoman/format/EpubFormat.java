package org.dragoman.format;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.LineWording;
import org.dragoman.rendering.ParallelText;
import org.dragoman.statement.ParagraphKind;

/** Books for reading devices (EPUB 3.3): one for each language, and one in which every sentence stands in all of them. */
@Priority(70)
@Singleton
class EpubFormat implements Format {
    static final String MEDIA_TYPE = "application/epub+zip";

    private final FormatWords words;

    @Inject
    EpubFormat(FormatWords words) {
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
        var title = text.title().plain();
        var page = new XhtmlPage(language, title, "style.css");
        logo(page, imprint, language);
        page.xml().start("h1", "id", "s1");
        page.write(text.titled());
        page.xml().end();
        page.write(text.content());
        foot(page, imprint, List.of(language));
        var book = new EpubPackage(imprint, List.of(language), title, words.in(language));
        return new PrintedFile("statement." + language + ".epub", MEDIA_TYPE, book.packed(page));
    }

    /** Small screens hold no columns: the languages follow one another, sentence by sentence. */
    private PrintedFile parallel(Imprint imprint, List<AlignedLine> lines) {
        var languages = imprint.languages();
        var source = imprint.source();
        var title = EditionText.of(lines, source).title().plain();
        var page = new XhtmlPage(source, title, "style.css");
        logo(page, imprint, source);
        for (var language : languages) {
            var text = EditionText.of(lines, language);
            page.xml().start(language == source ? "h1" : "p", "class", "title");
            if (language == source) {
                page.xml().attribute("id", "s1");
            }
            page.in(language).attribute("lang", language.tag());
            page.write(text.titled());
            page.xml().end();
        }
        var text = ParallelText.of(lines, languages).withoutTitle();
        text.blocks().stream().flatMap(block -> block.rows().stream()).forEach(row -> row(page, row, lines));
        foot(page, imprint, languages);
        var book = new EpubPackage(imprint, languages, title, words.in(source));
        return new PrintedFile("parallel.epub", MEDIA_TYPE, book.packed(page));
    }

    private static void row(XhtmlPage page, ParallelText.Row row, List<AlignedLine> lines) {
        var id = "s" + row.number();
        page.xml().start("div", "class", "row", "id", id);
        for (var cell : row.cells()) {
            page.xml().start("div");
            page.in(cell.language()).attribute("lang", cell.language().tag());
            page.write(Content.of(cell.markup()));
            page.xml().end();
        }
        page.xml().end();
        var line = lines.get(row.number() - 1);
        if (line.kind() == ParagraphKind.HEADING && line.opensParagraph()) {
            page.heading(
                    id,
                    Optional.ofNullable(line.wordings().get(row.cells().get(0).language()))
                            .map(LineWording::plain)
                            .orElse(""));
        }
    }

    /** @param languages of the book, its own first */
    private static void logo(XhtmlPage page, Imprint imprint, Language language) {
        if (imprint.brand().logo() != null) {
            page.xml().empty("img", "class", "logo", "src", EpubPackage.LOGO, "alt", imprint.publisherIn(language));
        }
    }

    private static void answerable(XhtmlPage page, Imprint imprint, Language language) {
        var said = imprint.brand().imprintIn(language);
        if (said != null) {
            page.xml().start("div");
            page.in(said.language()).attribute("lang", said.language().tag());
            for (var paragraph : said.paragraphs()) {
                page.xml().element("p", String.join(" · ", paragraph));
            }
            page.xml().end();
        }
    }

    private void foot(XhtmlPage page, Imprint imprint, List<Language> languages) {
        var address = imprint.address().toString();
        page.xml()
                .start("footer")
                .element("p", words.foot(imprint, languages.get(0)))
                .start("p")
                .element("a", address, "href", address, "dir", "ltr")
                .end();
        for (var line : words.closing(imprint, languages.get(0), languages)) {
            page.xml().start("p").text(line.text());
            if (line.url() != null) {
                page.xml().text(" ").element("a", line.url(), "href", line.url(), "dir", "ltr");
            }
            page.xml().end();
        }
        answerable(page, imprint, languages.get(0));
        page.xml().end();
    }
}
