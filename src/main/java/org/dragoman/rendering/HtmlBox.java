package org.dragoman.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.EnclosureRenderer;
import org.dragoman.statement.Numbering;

/**
 * An element of HTML that holds paragraphs.
 *
 * @param key the same for the same element in the same place
 * @param attributes of the start tag, each with a space before it
 * @param column of a cell of a table, from 1; otherwise 0
 * @param label of an item that does not go by the numbering of its list; otherwise blank
 */
record HtmlBox(String key, String element, String attributes, int column, String label) {
    HtmlBox(String key, String element, String attributes, int column) {
        this(key, element, attributes, column, "");
    }

    private static final Map<String, String> ALONE = Map.of("dl", "terms", "dt", "term", "dd", "said");

    private static final EnclosureRenderer<List<HtmlBox>> BOXES = new EnclosureRenderer<>() {
        @Override
        public List<HtmlBox> quotation(Enclosure.Quotation quotation) {
            return List.of(new HtmlBox("quotation " + quotation.quotation(), "blockquote", "", 0));
        }

        @Override
        public List<HtmlBox> item(Enclosure.Item item) {
            boolean counted = item.numbering() != Numbering.NONE;
            var value = counted ? " value=\"" + item.item() + "\"" : "";
            var type = ItemLabel.type(item.numbering());
            var look = item.label() != null ? " class=\"labelled\"" : type.isEmpty() ? "" : " type=\"" + type + "\"";
            return List.of(
                    new HtmlBox("list " + item.list(), counted ? "ol" : "ul", look, 0),
                    new HtmlBox(
                            "item " + item.list() + "." + item.item(),
                            "li",
                            value,
                            0,
                            Objects.requireNonNullElse(item.label(), "")));
        }

        @Override
        public List<HtmlBox> cell(Enclosure.Cell cell) {
            var row = cell.table() + "." + cell.row();
            var scope = cell.header() ? " scope=\"" + (headsColumn(cell) ? "col" : "row") + "\"" : "";
            return List.of(
                    new HtmlBox("table " + cell.table(), "table", "", 0),
                    new HtmlBox("row " + row, "tr", "", 0),
                    new HtmlBox(
                            "cell " + row + "." + cell.column(),
                            cell.header() ? "th" : "td",
                            scope + span("colspan", cell.columns()) + span("rowspan", cell.rows()),
                            cell.column()));
        }

        @Override
        public List<HtmlBox> description(Enclosure.Description description) {
            return List.of(
                    new HtmlBox("list " + description.list(), "dl", "", 0),
                    new HtmlBox(
                            "part " + description.list() + "." + description.part(),
                            description.term() ? "dt" : "dd",
                            "",
                            0));
        }

        @Override
        public List<HtmlBox> captioned(Enclosure.Captioned captioned) {
            var figure = new HtmlBox("figure " + captioned.number(), "figure", "", 0);
            return switch (captioned.sort()) {
                case TABLE ->
                    List.of(
                            new HtmlBox("table " + captioned.number(), "table", "", 0),
                            new HtmlBox("caption", "caption", "", 0));
                case FIGURE -> List.of(captioned.caption() ? new HtmlBox("caption", "figcaption", "", 0) : figure);
            };
        }

        @Override
        public List<HtmlBox> note(Enclosure.Note note) {
            return List.of(new HtmlBox("note " + note.note(), "div", " class=\"note\" role=\"doc-footnote\"", 0));
        }
    };

    private static boolean headsColumn(Enclosure.Cell cell) {
        return cell.heads() == null ? cell.row() == 1 : cell.heads() == Enclosure.Cell.Heads.COLUMN;
    }

    private static String span(String name, int cells) {
        return cells > 1 ? " " + name + "=\"" + cells + "\"" : "";
    }

    /** The elements that enclosures are, the outermost first. */
    static List<HtmlBox> of(List<Enclosure> enclosures) {
        var boxes = new ArrayList<HtmlBox>();
        var path = new StringBuilder();
        for (var enclosure : enclosures) {
            for (var box : enclosure.shownBy(BOXES)) {
                path.append('/').append(box.key());
                boxes.add(new HtmlBox(path.toString(), box.element(), box.attributes(), box.column(), box.label()));
            }
        }
        return boxes;
    }

    /** @param goesOn whether it began in another place, so that it bears no mark of its own here */
    String start(boolean goesOn) {
        return "<" + element + (goesOn && element.equals("li") ? " class=\"goes-on\"" : "") + attributes + ">";
    }

    String end() {
        return "</" + element + ">";
    }

    /** The same where only a part of the text is shown: HTML knows no term, and nothing that is said, without the other. */
    HtmlBox alone() {
        return ALONE.containsKey(element)
                ? new HtmlBox(key, "div", " class=\"" + ALONE.get(element) + "\"", column, label)
                : this;
    }

    boolean isNote() {
        return attributes.contains("doc-footnote");
    }

    /** Whether a single paragraph in it needs no element of its own. */
    boolean holdsText() {
        return Set.of("li", "td", "th", "dt", "dd", "caption", "figcaption").contains(element)
                || attributes.matches(" class=\"(?:term|said)\"");
    }
}
