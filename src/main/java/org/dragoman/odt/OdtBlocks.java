package org.dragoman.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dragoman.docx.XmlTree;
import org.dragoman.markup.EnclosureNumbers;
import org.dragoman.markup.InlineText;
import org.dragoman.markup.LeftOut;
import org.dragoman.markup.ParagraphPiece;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Omission.Kind;
import org.dragoman.statement.ParagraphKind;
import org.w3c.dom.Element;

/** The paragraphs of an OpenDocument text, each with what it stands in. Used once, in the order of the document. */
final class OdtBlocks {
    private final OdtPackage source;
    private final OdtStyles styles;
    private final LeftOut leftOut;
    private final OdtTable.Repetitions repetitions = new OdtTable.Repetitions();
    private final EnclosureNumbers numbers = new EnclosureNumbers();
    private final OdtLists lists;
    private final OdtHiding hiding;
    private final Deque<Enclosure> around = new ArrayDeque<>();
    private final List<Element> notes = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private List<ExtractedParagraph> paragraphs = new ArrayList<>();
    private int quotation;

    private record Comment(Element content, String place) {}

    OdtBlocks(OdtPackage source, OdtStyles styles, LeftOut leftOut) {
        this.source = source;
        this.styles = styles;
        this.leftOut = leftOut;
        this.lists = new OdtLists(styles, numbers);
        this.hiding = new OdtHiding(styles);
    }

    List<ExtractedParagraph> body(Element parent) {
        paragraphs = new ArrayList<>();
        hiding.look(parent);
        blocks(parent);
        return paragraphs;
    }

    /** The paragraphs of the notes whose marks have been read; a note may have notes. */
    List<ExtractedParagraph> notes() {
        paragraphs = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            around.addLast(new Enclosure.Note(name(notes.get(i), i)));
            Odf.child(notes.get(i), "note-body").ifPresent(this::blocks);
            around.removeLast();
        }
        return paragraphs;
    }

    /** Where its author chose the mark, that is part of the name (ODF 1.3 part 3, 6.3.3 and 19.806). */
    private static String name(Element note, int place) {
        var kind = note.getAttributeNS(Odf.TEXT, "note-class").equals("endnote") ? "endnote " : "footnote ";
        var chosen = Odf.child(note, "note-citation")
                .map(citation -> citation.getAttributeNS(Odf.TEXT, "label").strip())
                .filter(label -> !label.isEmpty());
        return kind + place + chosen.map(label -> " " + label).orElse("");
    }

    /** The comments that have been read over; with note of those that are left out. */
    List<ExtractedParagraph> comments(boolean included) {
        paragraphs = new ArrayList<>();
        for (var comment : comments) {
            if (included) {
                blocks(comment.content());
            } else {
                leftOut.add(Kind.COMMENT, Odf.textOf(comment.content()), comment.place());
            }
        }
        return paragraphs;
    }

    private void blocks(Element parent) {
        XmlTree.children(parent).forEach(this::block);
    }

    private void block(Element e) {
        switch (e.getLocalName()) {
            case "h", "p" -> paragraph(e);
            case "list" -> list(e);
            case "table" -> table(e);
            case "section" -> section(e);
            case "tracked-changes" -> Odf.all(e, "deletion").forEach(this::deleted);
            case "numbered-paragraph" -> numbered(e);
            // Titles, dates and people of notes and comments, and declarations.
            case "creator", "date", "date-string", "title", "desc", "index-title-template" -> {}
            default -> {
                if (OdtShapes.isShape(e)) {
                    drawing(e, "");
                } else if (!e.getLocalName().endsWith("-source")
                        && !e.getLocalName().endsWith("-decls")) {
                    blocks(e);
                }
            }
        }
    }

    private void deleted(Element deletion) {
        if (!Odf.textOf(deletion).isEmpty()) {
            leftOut.add(Kind.DELETION, Odf.textOf(deletion), "");
        }
    }

    private void section(Element section) {
        if (OdtHiding.hidesSection(section)) {
            leftOut.add(Kind.HIDDEN, Odf.textOf(section), "");
        } else {
            blocks(section);
        }
    }

    private void paragraph(Element e) {
        var style = e.getAttributeNS(Odf.TEXT, "style-name");
        if (hiding.hidesParagraph(e)) {
            leftOut.add(Kind.HIDDEN, e.getTextContent(), "");
            return;
        }
        var inlines = new OdtInlines(source, styles, leftOut, e);
        var pieces = new ArrayList<>(inlines.pieces(mark -> {
            notes.add(mark);
            return name(mark, notes.size() - 1);
        }));
        int level = headingLevel(e, style);
        if (level > 0) {
            var label = Odf.is(e, "h") ? headingLabel(level, e) : "";
            pieces.add(0, new ParagraphPiece.Text(label.isEmpty() || pieces.isEmpty() ? "" : label + " "));
            add(ParagraphKind.HEADING, level, pieces, List.of());
        } else {
            add(
                    kind(style),
                    around.stream().anyMatch(Enclosure.Item.class::isInstance) ? depth() : 0,
                    pieces,
                    quoted(style));
        }
        inlines.comments().forEach(c -> comments.add(new Comment(c, inlines.words())));
        inlines.drawings().forEach(d -> drawing(d, inlines.words()));
    }

    /** As the styles count it; else what was shown when the file was written (ODF 1.3, part 3, 6.1.10). */
    private String headingLabel(int level, Element heading) {
        var counted = lists.heading(level, heading);
        return counted.isEmpty()
                ? Odf.child(heading, "number")
                        .map(Element::getTextContent)
                        .orElse("")
                        .strip()
                : counted;
    }

    private int headingLevel(Element e, String style) {
        if (Odf.is(e, "h")) {
            return Odf.number(e, Odf.TEXT, "outline-level", 1);
        }
        return styles.isA(style, "Title") ? 1 : styles.isA(style, "Subtitle") ? 2 : 0;
    }

    private int depth() {
        return (int) around.stream().filter(Enclosure.Item.class::isInstance).count();
    }

    private ParagraphKind kind(String style) {
        if (around.isEmpty()) {
            return styles.isA(style, "Quotations")
                    ? ParagraphKind.QUOTE
                    : styles.isA(style, "Preformatted_20_Text") ? ParagraphKind.PREFORMATTED : ParagraphKind.PARAGRAPH;
        }
        var innermost = around.getLast();
        return innermost instanceof Enclosure.Item
                ? ParagraphKind.LIST_ITEM
                : innermost instanceof Enclosure.Cell ? ParagraphKind.TABLE_CELL : ParagraphKind.NOTE;
    }

    /** Quotations that follow one another are one. */
    private List<Enclosure> quoted(String style) {
        boolean isQuote = kind(style) == ParagraphKind.QUOTE;
        quotation = !isQuote ? 0 : quotation == 0 ? numbers.nextQuotation() : quotation;
        return isQuote ? List.of(new Enclosure.Quotation(quotation)) : List.of();
    }

    private void add(ParagraphKind kind, int level, List<ParagraphPiece> pieces, List<Enclosure> more) {
        var enclosures = new ArrayList<>(around);
        enclosures.addAll(more);
        InlineText.paragraph(kind, kind == ParagraphKind.LIST_ITEM || kind == ParagraphKind.HEADING ? level : 0, pieces)
                .map(p -> p.in(enclosures))
                .ifPresent(paragraphs::add);
    }

    private void list(Element list) {
        lists.begin(list);
        for (var item : XmlTree.children(list)) {
            if (Odf.is(item, "list-item")) {
                var mark = lists.next(item);
                mark.ifPresent(around::addLast);
                blocks(item);
                mark.ifPresent(m -> around.removeLast());
            } else {
                blocks(item);
            }
        }
        lists.end();
    }

    private void numbered(Element paragraph) {
        var items = lists.numbered(paragraph);
        items.forEach(around::addLast);
        blocks(paragraph);
        items.forEach(item -> around.removeLast());
    }

    private void table(Element table) {
        var rows = new OdtTable(numbers.nextTable(), repetitions, leftOut);
        rows.of(table).forEach(cell -> {
            around.addLast(cell.enclosure());
            blocks(cell.content());
            around.removeLast();
        });
    }

    /** Text boxes and shapes are read for their text; what only shows something is told. */
    private void drawing(Element drawing, String place) {
        if (OdtShapes.isObject(drawing)) {
            leftOut.add(Kind.OBJECT, drawing.getAttributeNS(OdtShapes.DRAW, "name"), place);
        } else if (OdtShapes.isGroup(drawing)
                && (OdtShapes.holdsObject(drawing) || !Odf.textOf(drawing).isEmpty())) {
            XmlTree.children(drawing).stream().filter(OdtShapes::isShape).forEach(part -> drawing(part, place));
        } else if (!Odf.textOf(drawing).isEmpty()) {
            blocks(drawing);
        } else {
            leftOut.add(Kind.IMAGE, "", place);
        }
    }
}
