package org.dragoman.rendering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.dragoman.language.Language;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ParagraphKind;

/** Writes paragraphs in one language as HTML: lists, tables, quotations and notes as what they are. Used once. */
public final class BlockHtml {
    private final Language language;
    private final Map<Integer, String> headings;
    private final Set<Integer> named;
    private IntFunction<String> pairs = line -> "";
    private IntFunction<String> openings = line -> "";
    private final StringBuilder html = new StringBuilder();
    private final Set<String> begun = new HashSet<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private List<HtmlBox> open = List.of();
    private boolean isPart;

    /**
     * @param headings the element of each line that is a heading, by its number
     * @param named the lines that get an id
     */
    public BlockHtml(Language language, Map<Integer, String> headings, Set<Integer> named) {
        this.language = language;
        this.headings = headings;
        this.named = named;
    }

    /** The elements of the headings among lines: below that of the title, and with no level left out on the way down. */
    public static Map<Integer, String> headings(List<AlignedLine> lines) {
        var elements = new HashMap<Integer, String>();
        int above = 1;
        for (var line : lines) {
            if (line.kind() == ParagraphKind.HEADING) {
                above = Math.min(Math.min(Math.max(line.level(), 1) + 1, above + 1), 6);
                elements.put(line.number(), "h" + above);
            } else if (line.kind() == ParagraphKind.TITLE) {
                elements.put(line.number(), "h2");
            }
        }
        return elements;
    }

    /** @param names what each line is called in its row, the same in every column; blank where it needs no name */
    BlockHtml paired(IntFunction<String> names) {
        pairs = names;
        return this;
    }

    /** @param links what begins each line that has an id: HTML that leads to the line alone */
    public BlockHtml linked(IntFunction<String> links) {
        openings = links;
        return this;
    }

    /** Only a part is written; what stands in these has begun elsewhere already. */
    BlockHtml after(List<Enclosure> enclosures) {
        HtmlBox.of(enclosures).forEach(box -> begun.add(box.key()));
        isPart = true;
        return this;
    }

    public String of(List<AlignedLine> lines) {
        AlignedParagraph.of(lines).forEach(this::add);
        leave(0);
        return html.toString();
    }

    private void add(AlignedParagraph paragraph) {
        var boxes = isPart
                ? HtmlBox.of(paragraph.enclosures()).stream()
                        .map(HtmlBox::alone)
                        .toList()
                : HtmlBox.of(paragraph.enclosures());
        int shared = 0;
        while (shared < Math.min(open.size(), boxes.size())
                && open.get(shared).key().equals(boxes.get(shared).key())) {
            shared++;
        }
        leave(shared);
        boolean first = boxes.size() > shared;
        var note = new StringBuilder();
        for (var box : boxes.subList(shared, boxes.size())) {
            note.append(enter(box, paragraph.first().layout()));
        }
        open = boxes;
        write(paragraph, first, note.toString());
    }

    private void leave(int depth) {
        for (int i = open.size() - 1; i >= depth; i--) {
            html.append(open.get(i).end());
        }
        html.append(open.size() > depth ? "\n" : "");
        open = open.subList(0, Math.min(depth, open.size()));
    }

    /** Begins an element, the empty cells before it included; answers with the number of a note that begins with it. */
    private String enter(HtmlBox box, LineLayout layout) {
        if (box.column() > 0) {
            var row = box.key().substring(0, box.key().lastIndexOf('.'));
            html.append("<td></td>".repeat(Math.max(0, box.column() - columns.getOrDefault(row, 0) - 1)));
            columns.put(row, box.column());
        }
        boolean goesOn = !begun.add(box.key());
        html.append(box.start(goesOn));
        if (!goesOn && !box.label().isEmpty()) {
            return "<bdi class=\"label\">" + InlineHtml.escaped(ItemLabel.inDigits(box.label(), language)) + "</bdi> ";
        }
        return box.isNote() && !goesOn && layout.note() > 0 ? number(layout) : "";
    }

    private String number(LineLayout layout) {
        var number = InlineHtml.escaped(layout.noteLabel(language));
        return layout.noteMark() == 0
                ? "<sup>" + number + "</sup> "
                : "<sup><a href=\"#s" + layout.noteMark() + "\" role=\"doc-backlink\">" + number + "</a></sup> ";
    }

    private void write(AlignedParagraph paragraph, boolean first, String note) {
        var element = element(paragraph, first);
        html.append(element.isEmpty() ? "" : "<" + element + ">").append(note);
        paragraph.lines().forEach(line -> write(line, line == paragraph.first()));
        html.append(element.isEmpty() ? "" : "</" + element.replaceFirst(" .*", "") + ">\n");
    }

    private String element(AlignedParagraph paragraph, boolean first) {
        var heading = headings.get(paragraph.first().number());
        if (heading != null) {
            return heading;
        }
        if (paragraph.kind() == ParagraphKind.PREFORMATTED) {
            return "pre";
        }
        if (paragraph.kind() == ParagraphKind.LIST_ITEM && open.isEmpty()) {
            return "p class=\"item\"";
        }
        return first && open.get(open.size() - 1).holdsText() ? "" : "p";
    }

    private void write(AlignedLine line, boolean first) {
        var wording = line.wordings().get(language);
        var markup = wording == null ? "" : wording.markup();
        var attributes = attributes(line.number());
        html.append(separator(line, first))
                .append(
                        attributes.isEmpty()
                                ? markup
                                : "<span" + attributes + ">" + opening(line) + markup + "</span>");
    }

    private String attributes(int line) {
        var id = named.contains(line) ? " id=\"s" + line + "\"" : "";
        return pairs.apply(line).isEmpty() ? id : id + " data-pair=\"" + pairs.apply(line) + "\"";
    }

    private String opening(AlignedLine line) {
        return named.contains(line.number()) ? openings.apply(line.number()) : "";
    }

    /** Where a paragraph goes on that began elsewhere, no break goes before it. */
    private static String separator(AlignedLine line, boolean first) {
        var before = first
                ? line.layout().before().replaceAll("^[^\\n]*\\n+", "")
                : line.layout().before();
        if (first && line.kind() != ParagraphKind.PREFORMATTED) {
            return "";
        }
        return line.kind() == ParagraphKind.PREFORMATTED ? before : before.replaceAll("[ \\t]*\\n[ \\t]*", "<br>");
    }
}
