package org.dragoman.okapi;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** What a Markdown document is made of, element by element, whatever it says. */
final class MarkdownTree {
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .setFrom(ParserEmulationProfile.COMMONMARK)
                    .set(
                            Parser.EXTENSIONS,
                            List.of(TablesExtension.create(), StrikethroughSubscriptExtension.create())))
            .build();

    private final List<String> lines = new ArrayList<>();

    private MarkdownTree() {}

    static List<String> of(String markdown) {
        var tree = new MarkdownTree();
        tree.add(PARSER.parse(markdown), 0);
        return tree.lines;
    }

    private void add(Node node, int depth) {
        if (!(node instanceof Text || node instanceof TextBase || node instanceof SoftLineBreak)) {
            lines.add(" ".repeat(depth) + node.getNodeName() + detail(node));
        }
        int inside = node instanceof TextBase ? depth : depth + 1;
        node.getChildren().forEach(child -> add(child, inside));
    }

    private static String detail(Node node) {
        if (node instanceof Heading heading) {
            return " " + heading.getLevel() + heading.getOpeningMarker();
        }
        if (node instanceof InlineLinkNode link) {
            return " " + link.getUrl();
        }
        if (node instanceof Reference definition) {
            return " " + definition.getReference() + " " + definition.getUrl();
        }
        if (node instanceof RefNode reference && reference.isDefined()) {
            return " " + reference.getReference();
        }
        if (node instanceof TableCell cell) {
            return " " + cell.getAlignment() + cell.isHeader();
        }
        if (node instanceof OrderedList list) {
            return " " + list.getStartNumber() + list.getDelimiter();
        }
        return node instanceof FencedCodeBlock code ? " " + code.getOpeningFence() + code.getInfo() : html(node);
    }

    private static String html(Node node) {
        return node instanceof HtmlBlockBase || node instanceof HtmlInlineBase
                ? " "
                        + Jsoup.parse(node.getChars().toString()).body().getAllElements().stream()
                                .map(e -> e.tagName() + e.attr("href") + e.attr("src") + e.attr("class"))
                                .toList()
                : "";
    }
}
