package org.dragoman.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.bound.Budget;
import org.dragoman.language.Language;
import org.dragoman.statement.TranslatedParagraph;
import org.dragoman.statement.UnmergeableOriginal;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * A stretch of HTML in Markdown, to be given back in another language. Elements may begin in it that end elsewhere, or
 * nowhere: so only words and the tags that say something are changed, and no tree is written anew. Used once.
 */
final class MarkdownHtmlBlock {
    private final Language source;
    private final Language target;
    private final Document fragment;
    private final HtmlReader reader;
    private final List<Change> changes = new ArrayList<>();

    /** Something that takes the place of a stretch. */
    record Change(int from, int to, String by) {
        private boolean holds(int at) {
            return from <= at && at < to;
        }
    }

    MarkdownHtmlBlock(String html, Language source, Language target) {
        this.source = source;
        this.target = target;
        this.fragment = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        this.reader = HtmlReader.over(fragment, source, new CarriedMarks(), new LeftOut());
    }

    /** What its paragraphs say in their own language. */
    List<String> texts() {
        return reader.places().stream().map(place -> place.paragraph().text()).toList();
    }

    /** @param translated one for each of its paragraphs */
    List<Change> changes(List<TranslatedParagraph> translated) {
        for (int i = 0; i < translated.size(); i++) {
            Budget.step();
            var place = reader.places().get(i);
            var range = range(place);
            var words = new StringBuilder();
            write(CodedText.of(translated.get(i)), place, words);
            changes.add(new Change(range[0], range[1], words.toString()));
        }
        var paragraphs = List.copyOf(changes);
        reader.unread().forEach(this::empty);
        fragment.nodeStream().forEach(node -> see(node, paragraphs));
        return changes.stream().sorted(Comparator.comparingInt(Change::from)).toList();
    }

    /** From the first to the last of a paragraph, with what of its elements stands only half between them. */
    private int[] range(HtmlPlace place) {
        var range = new int[] {Integer.MAX_VALUE, 0};
        place.leaves().forEach(leaf -> widen(range, leaf));
        place.origins().forEach(origin -> widen(range, origin));
        for (var leaf : place.leaves()) {
            for (var e = leaf.parent(); e instanceof Element element && !reader.isBlock(element); e = e.parent()) {
                if (place.leaves().stream().anyMatch(other -> !HtmlPlace.isIn(other, element))) {
                    widen(range, element);
                }
            }
        }
        if (range[1] <= range[0]) {
            throw new UnmergeableOriginal(UnmergeableOriginal.Reason.SAYS_OTHERWISE, "words of no place");
        }
        return range;
    }

    private static void widen(int[] range, Node node) {
        range[0] = Math.min(range[0], node.sourceRange().startPos());
        range[1] = Math.max(range[1], node.sourceRange().endPos());
        if (node instanceof Element element && element.endSourceRange().isTracked()) {
            range[1] = Math.max(range[1], element.endSourceRange().endPos());
        }
    }

    private void write(List<CodedText> pieces, HtmlPlace place, StringBuilder into) {
        for (var piece : pieces) {
            if (piece instanceof CodedText.Words words) {
                var text = Entities.escape(words.text());
                into.append(place.typed() ? text : text.replace("\n", "<br>"));
            } else if (piece instanceof CodedText.Alone alone
                    && place.origin(alone.code().number()) instanceof Element element) {
                into.append(MarkdownTag.whole(element));
            } else if (piece instanceof CodedText.Pair pair
                    && place.origin(pair.code().number()) instanceof Element element) {
                into.append(MarkdownTag.begin(element, false));
                write(pair.inside(), place, into);
                into.append(MarkdownTag.end(element));
            }
        }
    }

    private void empty(Element unread) {
        int from = unread.sourceRange().endPos();
        int to = unread.endSourceRange().startPos();
        if (from < to && unread.endSourceRange().isTracked()) {
            changes.add(new Change(from, to, ""));
        }
    }

    private void see(Node node, List<Change> paragraphs) {
        int from = node.sourceRange().startPos();
        if (!node.sourceRange().isTracked() || paragraphs.stream().anyMatch(p -> p.holds(from))) {
            return;
        }
        if (node instanceof Comment) {
            changes.add(new Change(from, node.sourceRange().endPos(), "<!-- -->"));
        } else if (node instanceof Element element && node.sourceRange().endPos() > from) {
            var turned = element.shallowClone();
            HtmlTongue.turn(turned, reader.isBlock(element), source, target);
            HtmlWordless.clearAttributes(turned);
            if (!turned.attributes().equals(element.attributes())) {
                changes.add(new Change(from, node.sourceRange().endPos(), MarkdownTag.begin(turned, false)));
            }
        }
    }
}
