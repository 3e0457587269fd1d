package org.dragoman.format;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.ParallelText;

/** Writes the languages of an edition side by side as formatting objects: a table with a row for each sentence. */
final class FoColumns {
    private final XmlFile xml;
    private final List<Language> columns;

    FoColumns(XmlFile xml, List<Language> columns) {
        this.xml = xml;
        this.columns = columns;
    }

    void write(List<AlignedLine> lines) {
        xml.start("fo:table", "table-layout", "fixed", "width", "100%");
        FoTables.columns(xml, columns.size());
        xml.start("fo:table-header").start("fo:table-row");
        columns.forEach(this::head);
        xml.end().end().start("fo:table-body").start("fo:table-row", "id", "s1");
        columns.forEach(language -> cell(language, blocks -> blocks.title(title(lines, language))));
        xml.end();
        var text = ParallelText.of(lines, columns).withoutTitle();
        text.blocks().forEach(block -> block.rows().forEach(row -> row(block, row)));
        xml.end().end();
    }

    private static List<Content> title(List<AlignedLine> lines, Language language) {
        return Content.of(
                Objects.requireNonNull(lines.get(0).wordings().get(language)).markup());
    }

    private void head(Language language) {
        xml.start("fo:table-cell", "padding", "1.2mm 1.5mm", "role", "TH");
        turned(language);
        xml.element("fo:block", language.endonym(), "font-weight", "bold", "xml:lang", language.tag());
        xml.end().end();
    }

    /** The sentences of one paragraph stand together; a rule parts it from the next. */
    private void row(ParallelText.Block block, ParallelText.Row row) {
        xml.start("fo:table-row", "id", "s" + row.number(), "keep-together.within-page", "5");
        if (row == block.rows().get(0)) {
            xml.attribute("border-top", "0.3pt solid #cccccc");
        }
        row.cells().forEach(cell -> cell(cell.language(), blocks -> blocks.write(Content.of(cell.markup()))));
        xml.end();
    }

    private void cell(Language language, Consumer<FoBlocks> inside) {
        xml.start("fo:table-cell", "padding", "1.2mm 1.5mm 0mm 1.5mm");
        turned(language);
        inside.accept(new FoBlocks(xml, language));
        xml.empty("fo:block").end().end();
    }

    private void turned(Language language) {
        xml.start("fo:block-container", "writing-mode", language.isRightToLeft() ? "rl-tb" : "lr-tb");
        FoPages.typeface(xml, language, columns.size() > 2 ? 9 : 9.5);
    }
}
