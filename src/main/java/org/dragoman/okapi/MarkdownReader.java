package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.DocumentPart;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.filters.markdown.MarkdownFilter;
import net.sf.okapi.filters.markdown.MarkdownLinePrefixAnnotation;
import org.dragoman.language.Language;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.ParagraphKind;

/**
 * Reads Markdown as CommonMark has it, with tables and strikethrough. Front matter, link targets and titles are no
 * text.
 */
final class MarkdownReader {
    private final CarriedMarks marks;
    private final MarkdownBlocks blocks = new MarkdownBlocks();
    private final List<ExtractedParagraph> paragraphs = new ArrayList<>();
    private final List<ParagraphPiece> pending = new ArrayList<>();
    private String linePrefix = "";
    private boolean interrupted;

    private MarkdownReader(CarriedMarks marks) {
        this.marks = marks;
    }

    static List<ExtractedParagraph> read(String text, Language language, LeftOut leftOut) {
        var marks = new CarriedMarks();
        var notes = new MarkdownNotes(marks);
        var body = notes.takenFrom(MarkdownFrontMatter.removed(text.replaceAll("\\R", "\n"), leftOut));
        var definitions = MarkdownPlain.definitions(body);
        var paragraphs = new ArrayList<>(read(MarkdownPlain.of(body, notes, marks, leftOut), language, marks));
        for (int i = 0; notes.label(i).isPresent(); i++) {
            var label = notes.label(i).get();
            var plain = MarkdownPlain.of(notes.text(label) + definitions, notes, marks, leftOut);
            read(plain, language, marks).forEach(p -> paragraphs.add(note(p, label)));
        }
        return paragraphs;
    }

    private static ExtractedParagraph note(ExtractedParagraph paragraph, String label) {
        var enclosures = new ArrayList<Enclosure>(List.of(new Enclosure.Note(label)));
        enclosures.addAll(paragraph.enclosures());
        var kind = paragraph.kind() == ParagraphKind.PARAGRAPH ? ParagraphKind.NOTE : paragraph.kind();
        return paragraph.as(kind, paragraph.level()).in(enclosures);
    }

    private static List<ExtractedParagraph> read(String text, Language language, CarriedMarks marks) {
        var reader = new MarkdownReader(marks);
        var filter = new MarkdownFilter();
        filter.getParameters().setUnescapeBackslashCharacters(true);
        filter.getParameters().setTranslateImageAltText(false);
        FilterRun.over(text, language, filter, reader::take);
        reader.flush();
        return reader.paragraphs;
    }

    private void take(Event event) {
        if (event.isTextUnit()) {
            if (!event.getTextUnit().isReferent() && !blocks.isInReference()) {
                take(event.getTextUnit());
            }
        } else if (event.isDocumentPart()) {
            take(event.getDocumentPart());
        } else {
            flush();
        }
    }

    private void take(ITextUnit unit) {
        var pieces = marks.restored(
                MarkdownInlines.of(ParagraphPiece.of(unit.getSource().getFirstContent())));
        if (unit.getSkeleton() != null) {
            flush();
            blocks.html().read(unit.getSkeleton().toString().replaceFirst("(?s)\\[#\\$\\$self\\$].*", ""));
            pending.addAll(pieces);
            flush();
            blocks.html().read(unit.getSkeleton().toString().replaceFirst("(?s).*\\[#\\$\\$self\\$]", ""));
            return;
        }
        if (interrupted) {
            pending.add(new ParagraphPiece.Text(" "));
        } else {
            flush();
            linePrefix = linePrefix(unit);
        }
        interrupted = false;
        pending.addAll(pieces);
    }

    private static String linePrefix(ITextUnit unit) {
        var annotation = unit.getAnnotation(MarkdownLinePrefixAnnotation.class);
        return annotation == null ? "" : annotation.getLinePrefix();
    }

    /** The filter ends a text unit at a space after an entity, though the paragraph goes on. */
    private void take(DocumentPart part) {
        var markup = part.getSkeleton() == null ? "" : part.getSkeleton().toString();
        interrupted = !pending.isEmpty() && !markup.isEmpty() && markup.isBlank() && markup.indexOf('\n') < 0;
        if (!interrupted) {
            flush();
            blocks.between(markup, paragraphs);
        }
    }

    private void flush() {
        if (!pending.isEmpty()) {
            var kind = blocks.kind(linePrefix, MarkdownInlines.isCodeBlock(pending));
            InlineText.paragraph(kind.kind(), kind.level(), pending)
                    .map(p -> p.in(kind.enclosures()))
                    .ifPresent(paragraphs::add);
            blocks.paragraphRead();
            pending.clear();
        }
    }
}
