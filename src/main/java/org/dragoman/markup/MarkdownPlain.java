package org.dragoman.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.bound.Budget;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Omission;

import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

/**
 * Markdown without what HTML cannot say: addresses that are printed as they stand, the marks of notes, the names of headings,
 * what notices are called, where a list of contents is to be made.
 */
final class MarkdownPlain {
    private static final Pattern ANCHOR = Pattern.compile("(?<=\\S)[ \\t]+\\{#[^\\s{}]+(?:[ \\t][^{}]*)?}[ \\t]*$");

    /** What a notice is, and whether it can be folded; behind that it may have a title of its own. */
    private static final Pattern ALERT =
            Pattern.compile("\\[!\\p{L}[\\p{L}\\p{N}_|-]*][-+]?(?:[ \\t]*(?=\\n|$)|[ \\t]+(?=\\S))");

    /** As Markdown Extra, kramdown and Python-Markdown explain what is shortened. */
    private static final Pattern ABBREVIATION = Pattern.compile("(?m)^ {0,3}\\*\\[([^\\[\\]\\n]+)]:[ \\t]*(.*)$");

    /** As GitLab and Python-Markdown write it. */
    private static final Pattern CONTENTS = Pattern.compile("\\[\\[_?TOC_?]]|\\[TOC]", Pattern.CASE_INSENSITIVE);

    private final PlacedText text;
    private final MarkdownNotes notes;
    private final CarriedMarks marks;
    private final LeftOut leftOut;

    /** What takes the place of a stretch, by where it begins. */
    private final TreeMap<Integer, Map.Entry<Integer, String>> edits = new TreeMap<>();

    private MarkdownPlain(PlacedText text, MarkdownNotes notes, CarriedMarks marks, LeftOut leftOut) {
        this.text = text;
        this.notes = notes;
        this.marks = marks;
        this.leftOut = leftOut;
    }

    static PlacedText of(PlacedText text, MarkdownNotes notes, CarriedMarks marks, LeftOut leftOut) {
        var literal = MarkdownMath.literal(text);
        var plain = new MarkdownPlain(literal, notes, marks, leftOut);
        plain.visit(MarkdownHtml.parsed(literal.toString()));
        return plain.edited();
    }

    /** The definitions of links in a text. */
    static final class Definitions {
        /** Of a link, the last one is its label. */
        private static final Pattern BRACKETS = Pattern.compile("\\[((?:\\\\.|[^\\[\\]\\\\]){1,999}+)]");

        private static final Pattern SPACE = Pattern.compile("\\s+");

        private final Map<String, String> byLabel = new HashMap<>();

        private Definitions() {}

        static Definitions of(String text) {
            var definitions = new Definitions();
            for (var node : MarkdownHtml.parsed(text).getDescendants()) {
                if (node instanceof Reference definition) {
                    definitions.byLabel.putIfAbsent(
                            label(definition.getReference()),
                            definition.getChars().toString());
                }
            }
            return definitions;
        }

        /** Another text with those that it names. */
        PlacedText with(PlacedText text) {
            var complete = new PlacedText();
            complete.append(text, 0, text.length());
            complete.append(BRACKETS.matcher(text.toString())
                    .results()
                    .map(brackets -> byLabel.get(label(brackets.group(1))))
                    .filter(Objects::nonNull)
                    .distinct()
                    .collect(Collectors.joining("\n\n", "\n\n", "")));
            return complete;
        }

        /** As labels are compared (CommonMark 0.31.2, 4.7). */
        private static String label(CharSequence written) {
            return SPACE.matcher(written).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        }
    }

    private PlacedText edited() {
        var edited = new PlacedText();
        int end = 0;
        for (var edit : edits.entrySet()) {
            int from = edit.getKey();
            if (from >= end) {
                edited.append(text, end, from);
                end = edit.getValue().getKey();
                edited.append(edit.getValue().getValue(), text.from(from), text.to(end - 1));
            }
        }
        edited.append(text, end, text.length());
        return edited;
    }

    private void edit(int from, int to, String by) {
        edits.put(from, Map.entry(to, by));
    }

    private void visit(Node parent) {
        for (var node : parent.getChildren()) {
            Budget.step();
            if (node instanceof RefNode reference) {
                mark(reference).ifPresent(mark -> edit(mark.from(), reference.getEndOffset(), mark.text()));
            } else if (node instanceof AutoLink || node instanceof MailLink) {
                autolink((DelimitedLinkNode) node);
            } else if (node instanceof BlockQuote quote) {
                alert(quote);
            } else if (node instanceof Heading heading) {
                anchor(heading);
            } else if (node instanceof Paragraph paragraph) {
                contents(paragraph);
                abbreviations(paragraph);
            }
            visit(node);
        }
    }

    private Optional<MarkdownNotes.Mark> mark(RefNode reference) {
        return notes.mark(reference, text);
    }

    /** What kramdown, Pandoc and the like write behind a heading names it for links, and is not shown. */
    private void anchor(Heading heading) {
        var anchor = ANCHOR.matcher(heading.getText());
        if (anchor.find()) {
            int from = heading.getText().getStartOffset();
            edit(from + anchor.start(), from + anchor.end(), "");
        }
    }

    private void contents(Paragraph paragraph) {
        var written = paragraph.getChars().trim().toString();
        if (paragraph.getParent() instanceof Document
                && CONTENTS.matcher(written).matches()) {
            edit(paragraph.getStartOffset(), paragraph.getStartOffset() + written.length(), "");
            leftOut.add(Omission.Kind.OBJECT, written, "");
        }
    }

    /** What a short form means is shown when a reader points at it, as a title is. */
    private void abbreviations(Paragraph paragraph) {
        if (paragraph.getParent() instanceof Document) {
            int from = paragraph.getStartOffset();
            ABBREVIATION.matcher(paragraph.getChars()).results().forEach(definition -> {
                edit(from + definition.start(), from + definition.end(), "");
                leftOut.add(
                        Omission.Kind.ALT_TEXT,
                        definition.group(1) + ": " + definition.group(2).strip(),
                        "");
            });
        }
    }

    /** What GitHub and Obsidian show by a sign, or a word in the language of whoever reads there; a title is text. */
    private void alert(BlockQuote quote) {
        if (quote.getParent() instanceof Document && quote.getFirstChild() instanceof Paragraph first) {
            var alert = ALERT.matcher(first.getChars());
            if (alert.lookingAt()) {
                int title = first.getStartOffset() + alert.end();
                edit(first.getStartOffset(), title, "");
                endTitle(title, first.getEndOffset());
                leftOut.add(Omission.Kind.OBJECT, alert.group().strip(), "");
            }
        }
    }

    /** A title is a paragraph by itself. */
    private void endTitle(int title, int end) {
        int line = text.toString().indexOf('\n', title);
        if (line > title && line < end - 1) {
            edit(line, line, "\n>");
        }
    }

    private void autolink(DelimitedLinkNode node) {
        var text = node.getText().toString();
        var address = (node instanceof MailLink ? "mailto:" : "") + text;
        edit(node.getStartOffset(), node.getEndOffset(), marks.plain(STANDALONE, new Inline.Printed(text, address)));
    }
}
