package org.dragoman.markup;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dragoman.bound.Budget;
import org.dragoman.statement.Inline;
import org.dragoman.statement.TranslatedParagraph;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a paragraph says in another language as Markdown: the marks of its codes around the words that the
 * translator has put between these. Used once.
 */
final class MarkdownWording {
    private static final Pattern BOX = Pattern.compile("\\[[ xX]] ");

    private final HtmlPlace place;
    private final Node block;
    private final MarkdownSpots spots;
    private final Function<String, String> noteMarks;
    private final MarkdownLine line;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Set<Element> written = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param lineBreak what ends a line in the middle of the paragraph
     * @param noteMarks the mark of a note, by its name
     */
    MarkdownWording(
            HtmlPlace place, Node block, MarkdownSpots spots, String lineBreak, Function<String, String> noteMarks) {
        this.place = place;
        this.block = block;
        this.spots = spots;
        this.noteMarks = noteMarks;
        this.line = new MarkdownLine(lineBreak);
    }

    String write(TranslatedParagraph paragraph) {
        write(CodedText.of(paragraph));
        return line.written();
    }

    private void write(List<CodedText> pieces) {
        for (var piece : pieces) {
            Budget.step();
            if (piece instanceof CodedText.Words words) {
                words(words.text());
            } else if (piece instanceof CodedText.Alone alone) {
                alone(alone);
            } else if (piece instanceof CodedText.Pair pair) {
                pair(pair);
            }
        }
    }

    private void words(String text) {
        var box = BOX.matcher(text);
        if (line.isEmpty() && block.getParent() instanceof ListItem && box.lookingAt()) {
            line.say(box.group());
            words(text.substring(box.end()));
        } else if (block instanceof TableCell) {
            line.words(MarkdownWords.ofCell(text));
        } else if (block instanceof Heading) {
            line.words(MarkdownWords.ofHeading(text));
        } else {
            line.words(MarkdownWords.of(text, line.isEmpty()));
        }
    }

    private void alone(CodedText.Alone alone) {
        var content = alone.code().content();
        if (place.origin(alone.code().number()) instanceof Element element) {
            if (content instanceof Inline.Image || content instanceof Inline.Printed) {
                line.say(wordless(element));
            }
        } else if (content instanceof Inline.NoteMark mark) {
            line.say(noteMarks.apply(mark.note()));
        } else if (content instanceof Inline.Printed printed) {
            line.say("<" + printed.text() + ">");
        } else if (content instanceof Inline.Unknown unknown) {
            line.say(unknown.what());
        }
    }

    /** A picture, or an element without words: what it says besides is in the language of the source. */
    String wordless(Element element) {
        var node = spots.of(element).map(MarkdownSpots.Spot::node).orElse(null);
        if (node instanceof Image image) {
            return "![]" + address(image);
        }
        return node instanceof RefNode reference ? "![][" + reference.getReference() + "]" : MarkdownTag.whole(element);
    }

    private void pair(CodedText.Pair pair) {
        if (!(place.origin(pair.code().number()) instanceof Element element) || open.contains(element)) {
            write(pair.inside());
            return;
        }
        open.push(element);
        pair(pair, element, spots.of(element).map(MarkdownSpots.Spot::node).orElse(null));
        open.pop();
    }

    private void pair(CodedText.Pair pair, Element element, @Nullable Node node) {
        if (node instanceof Code && pair.inside().stream().allMatch(CodedText.Words.class::isInstance)) {
            var words = new StringBuilder();
            pair.inside().forEach(piece -> words.append(((CodedText.Words) piece).text()));
            line.say(MarkdownWords.code(words.toString(), block instanceof TableCell));
        } else if (node instanceof InlineLinkNode link) {
            link(pair, address(link));
        } else if (node instanceof RefNode reference) {
            link(pair, "[" + reference.getReference() + "]");
        } else if (node instanceof DelimitedNode delimited && isMarked(node, pair)) {
            var marks = marks(delimited, element, pair.code().content());
            line.mark(marks, true);
            write(pair.inside());
            line.mark(marks, false);
        } else {
            line.say(MarkdownTag.begin(element, !written.add(element)));
            write(pair.inside());
            line.say(MarkdownTag.end(element));
        }
    }

    /** Whether marks can say it; of what is raised they can where it is short. */
    private static boolean isMarked(Node node, CodedText.Pair pair) {
        if (node instanceof MarkdownStyled styled && styled.element().equals(MarkdownRaised.ELEMENT)) {
            return pair.inside().size() == 1
                    && pair.inside().get(0) instanceof CodedText.Words words
                    && MarkdownRaised.SHORT.matcher(words.text()).matches();
        }
        return !(node instanceof Code);
    }

    private static MarkdownEmphasis marks(DelimitedNode node, Element element, Inline content) {
        return node instanceof Subscript
                ? MarkdownEmphasis.tilde(content.equals(Inline.Formatting.of(Inline.Style.SUBSCRIPT)))
                : MarkdownEmphasis.of(node.getOpeningMarker().toString(), element.tagName());
    }

    private void link(CodedText.Pair pair, String address) {
        if (open.stream().skip(1).anyMatch(e -> e.normalName().equals("a"))) {
            write(pair.inside());
        } else {
            line.say("[");
            write(pair.inside());
            line.say("]" + address);
        }
    }

    private static String address(InlineLinkNode link) {
        return "(" + link.getUrlOpeningMarker() + link.getUrl() + link.getUrlClosingMarker() + ")";
    }
}
