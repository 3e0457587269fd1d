package org.dragoman.markup;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.bound.Budget;
import org.dragoman.language.Language;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.TranslatedParagraph;
import org.dragoman.statement.UnmergeableOriginal;

/** A Markdown document that is to be given back in another language. Used once. */
public final class MarkdownMerge {
    private final boolean isOfWindows;
    private final String text;
    private final Language source;
    private final MarkdownSpots spots = new MarkdownSpots();
    private final MarkdownPage page;
    private final HtmlReader reader;
    private final MarkdownEdits edits;

    /** The paragraphs of each block, by their places in the order of all. */
    private final Map<MarkdownSpots.Spot, List<Integer>> words = new IdentityHashMap<>();

    private final Map<MarkdownSpots.Spot, List<org.jsoup.nodes.Node>> nodes = new IdentityHashMap<>();

    private final Set<Node> written = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The blocks of the notes that stand at their marks. */
    private final Map<String, MarkdownSpots.Spot> notesAtMarks = new HashMap<>();

    private MarkdownMerge(String text, Language source, LeftOut leftOut) {
        this.isOfWindows = text.contains("\r\n");
        this.text = MarkdownPage.lines(text);
        this.source = source;
        this.page = MarkdownPage.of(text, leftOut, spots::html);
        HtmlNotes.mark(page.document(), page.marks());
        this.reader = HtmlReader.over(page.document(), source, page.marks(), leftOut);
        this.edits = new MarkdownEdits(this.text);
    }

    public static MarkdownMerge of(String text, Language source, LeftOut leftOut) {
        mustBe(!text.contains(MarkdownSpots.MARK), "a noncharacter");
        return new MarkdownMerge(text, source, leftOut);
    }

    /** What the document says in its own language. */
    public List<ExtractedParagraph> paragraphs() {
        return reader.places().stream().map(HtmlPlace::paragraph).toList();
    }

    private static UnmergeableOriginal otherwise(String detail) {
        return new UnmergeableOriginal(UnmergeableOriginal.Reason.SAYS_OTHERWISE, detail);
    }

    private static void mustBe(boolean isSo, String detail) {
        if (!isSo) {
            throw otherwise(detail);
        }
    }

    /**
     * The document in another language.
     *
     * @param translated one for each of its paragraphs
     * @param title for what stands before the document about it
     */
    public String written(List<TranslatedParagraph> translated, String title, Language target) {
        place();
        for (var spot : spots.all()) {
            Budget.step();
            if (spot.node() instanceof HtmlBlockBase) {
                html(spot, translated, target);
            } else if (words.containsKey(spot)) {
                write(spot, translated);
            } else if (spot.node() instanceof Image image && !isInWords(image)) {
                untitle(spot.text(), image);
            }
        }
        spots.definitions().forEach(spot -> untitle(spot.text(), (LinkNodeBase) spot.node()));
        var made = new MarkdownMatter(source, target, title).turned(text, edits.made());
        return isOfWindows ? made.replace("\n", "\r\n") : made;
    }

    private void place() {
        var blocks = spots.blocks(page.document());
        blocks.forEach((node, block) ->
                nodes.computeIfAbsent(block, b -> new ArrayList<>()).add(node));
        for (int i = 0; i < reader.places().size(); i++) {
            var place = reader.places().get(i);
            var block = blocks.get(place.leaves().get(0));
            if (block == null || place.leaves().stream().anyMatch(leaf -> blocks.get(leaf) != block)) {
                throw otherwise("two blocks");
            }
            words.computeIfAbsent(block, b -> new ArrayList<>()).add(i);
            written.add(block.node());
            for (var around : place.paragraph().enclosures()) {
                if (around instanceof Enclosure.Note note && page.notes().isAtMark(note.note())) {
                    notesAtMarks.put(note.note(), block);
                }
            }
        }
    }

    private void write(MarkdownSpots.Spot spot, List<TranslatedParagraph> translated) {
        var here = words.getOrDefault(spot, List.of());
        mustBe(here.size() == 1, "paragraphs in a paragraph");
        var node = spot.node();
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            code(spot.text(), (Block) node, translated.get(here.get(0)));
        } else if (!notesAtMarks.containsValue(spot)) {
            edits.replace(spot.text(), text(node), from -> wording(spot, lineBreak(node, from), translated));
        }
    }

    private static BasedSequence text(Node node) {
        return node instanceof Heading heading
                ? heading.getText().trim()
                : node instanceof TableCell cell
                        ? cell.getText().trim()
                        : node.getChars().trim();
    }

    private String lineBreak(Node node, int from) {
        return node instanceof Paragraph ? "\\\n" + edits.indent(from) : "<br>";
    }

    private String wording(MarkdownSpots.Spot spot, String lineBreak, List<TranslatedParagraph> translated) {
        int paragraph = words.getOrDefault(spot, List.of()).get(0);
        var place = reader.places().get(paragraph);
        var wording = new MarkdownWording(place, spot.node(), spots, lineBreak, note -> mark(note, translated));
        var beside = new MarkdownBeside(place, spots, wording);
        nodes.getOrDefault(spot, List.of()).forEach(beside::see);
        return beside.around(wording.write(translated.get(paragraph)));
    }

    private String mark(String note, List<TranslatedParagraph> translated) {
        return page.notes().written(note).orElseGet(() -> {
            var block = notesAtMarks.get(note);
            if (block == null) {
                throw otherwise("a note made of links");
            }
            return "^[" + wording(block, "<br>", translated) + "]";
        });
    }

    private void code(PlacedText from, Block block, TranslatedParagraph translated) {
        mustBe(translated.source().codes().isEmpty(), "codes in a listing");
        var content = block.getContentChars();
        var lines = MarkdownWords.LISTING.matcher(content);
        if (lines.find()) {
            edits.replace(from, content.subSequence(lines.start(), lines.end()), at -> translated
                    .wording()
                    .replace("\n", "\n" + edits.indent(at)));
        }
        if (block instanceof FencedCodeBlock fenced) {
            char mark = fenced.getOpeningMarker().charAt(0);
            int length =
                    Math.max(fenced.getOpeningMarker().length(), MarkdownWords.longest(translated.wording(), mark) + 1);
            edits.replace(
                    from, fenced.getOpeningMarker(), at -> String.valueOf(mark).repeat(length));
            edits.replace(
                    from, fenced.getClosingMarker(), at -> String.valueOf(mark).repeat(length));
        }
    }

    private void html(MarkdownSpots.Spot spot, List<TranslatedParagraph> translated, Language target) {
        var chars = spot.node().getChars();
        var block = new MarkdownHtmlBlock(chars.toString(), source, target);
        var here = words.getOrDefault(spot, List.of());
        mustBe(
                block.texts()
                        .equals(here.stream()
                                .map(i -> translated.get(i).source().text())
                                .toList()),
                "elements that other blocks go on with");
        block.changes(here.stream().map(translated::get).toList())
                .forEach(change ->
                        edits.replace(spot.text(), chars.subSequence(change.from(), change.to()), at -> change.by()));
    }

    /** What shows when a reader points at something is in the language of the source, and nobody has translated it. */
    private void untitle(PlacedText from, LinkNodeBase link) {
        if (link.getTitleOpeningMarker().isEmpty()) {
            return;
        }
        var all = link.getChars();
        int begin = link.getTitleOpeningMarker().getStartOffset() - all.getStartOffset();
        int end = link.getTitleClosingMarker().getEndOffset() - all.getStartOffset();
        edits.replace(from, all.subSequence(begin, end), at -> "");
    }

    /** Whether it stands in what is written anew. */
    private boolean isInWords(Node node) {
        var around = node.getParent();
        while (around != null && !written.contains(around)) {
            around = around.getParent();
        }
        return around != null;
    }
}
