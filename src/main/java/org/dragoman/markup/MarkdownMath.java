package org.dragoman.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dragoman.bound.Watched;

/**
 * Formulas between dollar signs, as Pandoc and GitHub have them: what stands there is TeX and no Markdown. It is text as it
 * is written, so that it is written so in other languages too. Sums of money are none: behind the sign that opens, and
 * before the one that closes, is no space, and no digit follows.
 */
final class MarkdownMath {
    private static final Pattern FORMULA = Pattern.compile(
            "(?<![\\\\$])\\$\\$(?:[^$\\\\\\n]|\\\\[^\\n]|\\\\?\\n(?![ \\t]*\\n)){1,5000}+\\$\\$(?!\\$)"
                    + "|(?<![\\\\$\\p{L}\\p{N}])\\$(?![\\s$])(?:[^$\\\\\\n]|\\\\[^\\n]){1,1000}+(?<!\\s)\\$(?![\\p{N}$])");

    /** Between two lines of a formula, what makes them part of a quotation. */
    private static final Pattern BETWEEN = Pattern.compile("\\n[ \\t]*(?:>[ \\t]?)*");

    private static final Pattern MARK = Pattern.compile("\\p{Punct}|(?=\\n)");

    private static final List<Class<? extends Node>> OTHER = List.of(
            Code.class,
            FencedCodeBlock.class,
            IndentedCodeBlock.class,
            HtmlBlock.class,
            HtmlInline.class,
            AutoLink.class,
            Reference.class);

    private MarkdownMath() {}

    /** A text in which nothing in a formula means anything. */
    static PlacedText literal(PlacedText text) {
        var written = text.toString();
        if (written.indexOf('$') < 0) {
            return text;
        }
        var taken = taken(written);
        var literal = new PlacedText();
        int end = 0;
        for (var formula : FORMULA.matcher(Watched.text(written)).results().toList()) {
            if (!isIn(taken, formula.start()) && !isIn(taken, formula.end() - 1)) {
                literal.append(text, end, formula.start());
                write(literal, text, formula.start(), formula.end());
                end = formula.end();
            }
        }
        literal.append(text, end, text.length());
        return literal;
    }

    private static boolean isIn(TreeMap<Integer, Integer> taken, int place) {
        var before = taken.floorEntry(place);
        return before != null && before.getValue() > place;
    }

    /** Where what is no text begins and ends. */
    private static TreeMap<Integer, Integer> taken(String written) {
        var taken = new TreeMap<Integer, Integer>();
        for (var node : MarkdownHtml.parsed(written).getDescendants()) {
            if (OTHER.contains(node.getClass())) {
                taken.put(node.getStartOffset(), node.getEndOffset());
            } else if (node instanceof Link link) {
                taken.put(link.getUrl().getStartOffset(), link.getUrl().getEndOffset());
            } else if (node instanceof Image image) {
                taken.put(image.getUrl().getStartOffset(), image.getUrl().getEndOffset());
            }
        }
        return taken;
    }

    private static void write(PlacedText literal, PlacedText text, int from, int to) {
        var written = text.toString();
        var between = BETWEEN.matcher(written);
        for (int at = from; at < to; ) {
            if (MARK.matcher(written).region(at, to).lookingAt()) {
                literal.append("\\", text.from(at), text.from(at));
            }
            int next = between.region(at, to).lookingAt() ? between.end() : at + 1;
            literal.append(text, at, next);
            at = next;
        }
    }

    /** A translation in which only what stands outside formulas is written otherwise. */
    static String around(String words, Outside outside) {
        var written = new StringBuilder();
        int end = 0;
        for (var formula : FORMULA.matcher(Watched.text(words)).results().toList()) {
            written.append(outside.written(words.substring(end, formula.start()), end == 0))
                    .append(formula.group().replace('\n', MarkdownLine.NEXT));
            end = formula.end();
        }
        return written.append(outside.written(words.substring(end), end == 0)).toString();
    }

    /** How words outside formulas are written. */
    interface Outside {
        String written(String words, boolean isFirst);
    }
}
