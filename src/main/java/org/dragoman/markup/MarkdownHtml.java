package org.dragoman.markup;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.dragoman.bound.Watched;

/**
 * Markdown as HTML, by which CommonMark 0.31.2 says what it means, with the tables and strikethrough of GitHub, and what
 * others raise or mark.
 */
final class MarkdownHtml {
    static final DataHolder OPTIONS = new MutableDataSet()
            .setFrom(ParserEmulationProfile.COMMONMARK)
            .set(Parser.SPACE_IN_LINK_URLS, true)
            .set(Parser.HEADING_PARSER, false)
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            StrikethroughSubscriptExtension.create(),
                            DefinitionExtension.create()))
            .set(DefinitionExtension.TILDE_MARKER, false)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(HtmlRenderer.SUPPRESSED_LINKS, "")
            .set(StrikethroughSubscriptExtension.STRIKETHROUGH_STYLE_HTML_OPEN, "<s>")
            .set(StrikethroughSubscriptExtension.STRIKETHROUGH_STYLE_HTML_CLOSE, "</s>")
            .toImmutable();

    private static final Parser PARSER = Parser.builder(OPTIONS)
            .customBlockParserFactory(new MarkdownHeadings())
            .customDelimiterProcessor(new MarkdownMarked())
            .customInlineParserExtensionFactory(new MarkdownRaised.Factory())
            .customInlineParserFactory(MarkdownInlines::new)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();
    static final NodeRendererFactory MEANINGS = options -> () -> Set.of(
            new NodeRenderingHandler<>(Subscript.class, (node, context, html) -> {
                var element = isInWord(node) ? "sub" : "s";
                html.raw("<" + element + ">");
                context.renderChildren(node);
                html.raw("</" + element + ">");
            }),
            new NodeRenderingHandler<>(MarkdownStyled.class, (node, context, html) -> {
                html.raw("<" + node.element() + ">");
                context.renderChildren(node);
                html.raw("</" + node.element() + ">");
            }),
            new NodeRenderingHandler<>(
                    Code.class,
                    (node, context, html) -> html.raw("<code>").text(code(node)).raw("</code>")));
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder(OPTIONS).nodeRendererFactory(MEANINGS).build();

    private MarkdownHtml() {}

    static Document parsed(String markdown) {
        return PARSER.parse(BasedSequence.of(Watched.text(markdown)));
    }

    static String of(String markdown) {
        return RENDERER.render(parsed(markdown));
    }

    /** In a table a pipe is escaped in code, too (GFM 0.29, 4.10). */
    private static String code(Code node) {
        var text = node.getText().toString();
        return node.getAncestorOfType(TableCell.class) == null ? text : text.replace("\\|", "|");
    }

    /** One tilde strikes out (GFM 0.29, 6.5) or, as others have it, lowers: what is lowered hangs on a word. */
    private static boolean isInWord(Subscript node) {
        int start = node.getStartOffset();
        return start > 0
                && Character.isLetterOrDigit(
                        Character.codePointBefore(node.getDocument().getChars(), start));
    }
}
