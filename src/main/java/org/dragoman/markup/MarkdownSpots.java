package org.dragoman.markup;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;

/**
 * Where what a page shows stands in the Markdown that it was made of: before each of its parts a comment, which nobody
 * reads, says what of Markdown it is. Used once.
 */
final class MarkdownSpots {
    /** A noncharacter, which no document may exchange. */
    static final String MARK = "\uFDD2";

    private static final List<Class<? extends Node>> MARKED = List.of(
            Paragraph.class,
            Heading.class,
            TableCell.class,
            FencedCodeBlock.class,
            IndentedCodeBlock.class,
            HtmlBlock.class,
            HtmlCommentBlock.class,
            Emphasis.class,
            StrongEmphasis.class,
            Strikethrough.class,
            Subscript.class,
            MarkdownStyled.class,
            Code.class,
            Link.class,
            LinkRef.class,
            Image.class,
            ImageRef.class,
            HtmlInline.class);

    private final HtmlRenderer renderer;
    private final List<Spot> spots = new ArrayList<>();
    private final List<Spot> definitions = new ArrayList<>();
    private PlacedText text = new PlacedText();

    /** What of Markdown something is, in a text. */
    record Spot(Node node, PlacedText text) {
        /** Whether it holds words, and no other block. */
        boolean isBlock() {
            return node instanceof Block || node instanceof TableCell;
        }
    }

    MarkdownSpots() {
        this.renderer = HtmlRenderer.builder(MarkdownHtml.OPTIONS)
                .nodeRendererFactory(MarkdownHtml.MEANINGS)
                .nodeRendererFactory(options -> this::handlers)
                .build();
    }

    /** What a text means, marked. */
    String html(PlacedText marked) {
        text = marked;
        var document = MarkdownHtml.parsed(marked.toString());
        for (var node : document.getDescendants()) {
            if (node instanceof Reference && marked.from(node.getStartOffset()) != PlacedText.NOWHERE) {
                definitions.add(new Spot(node, marked));
            }
        }
        return renderer.render(document);
    }

    private Set<NodeRenderingHandler<?>> handlers() {
        var handlers = new HashSet<NodeRenderingHandler<?>>();
        MARKED.forEach(kind -> handlers.add(marked(kind)));
        return handlers;
    }

    private <N extends Node> NodeRenderingHandler<N> marked(Class<N> kind) {
        return new NodeRenderingHandler<>(kind, (node, context, html) -> {
            html.raw("<!--" + MARK + spots.size() + "-->");
            spots.add(new Spot(node, text));
            context.delegateRender();
        });
    }

    List<Spot> all() {
        return spots;
    }

    /** The definitions of links; those of the notes are the same. */
    List<Spot> definitions() {
        return definitions;
    }

    /** What a node of a page is of Markdown, if it is more than words. */
    Optional<Spot> of(org.jsoup.nodes.Node node) {
        return node.previousSibling() instanceof Comment comment ? said(comment) : Optional.empty();
    }

    private Optional<Spot> said(Comment comment) {
        return comment.getData().startsWith(MARK)
                ? Optional.of(spots.get(Integer.parseInt(comment.getData().substring(MARK.length()))))
                : Optional.empty();
    }

    /** The blocks in which the nodes of a page stand, in the order of the page. */
    Map<org.jsoup.nodes.Node, Spot> blocks(Document page) {
        var blocks = new LinkedHashMap<org.jsoup.nodes.Node, Spot>();
        var at = new Spot[1];
        page.nodeStream().forEach(node -> {
            if (node instanceof Comment comment) {
                said(comment).filter(Spot::isBlock).ifPresent(block -> at[0] = block);
            }
            if (at[0] != null) {
                blocks.put(node, at[0]);
            }
        });
        return blocks;
    }
}
