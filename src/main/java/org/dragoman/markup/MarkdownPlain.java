package org.dragoman.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dragoman.statement.Inline;

import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

/** Markdown without what HTML cannot say: addresses that are printed as they stand, the marks of notes, the names of headings. */
final class MarkdownPlain {
    private static final Pattern ANCHOR = Pattern.compile("(?<=\\S)[ \\t]+\\{#[^\\s{}]+(?:[ \\t][^{}]*)?}[ \\t]*$");

    private final MarkdownNotes notes;
    private final CarriedMarks marks;

    /** What takes the place of a stretch, by where it begins. */
    private final TreeMap<Integer, Map.Entry<Integer, String>> edits = new TreeMap<>();

    private MarkdownPlain(MarkdownNotes notes, CarriedMarks marks) {
        this.notes = notes;
        this.marks = marks;
    }

    static String of(String text, MarkdownNotes notes, CarriedMarks marks) {
        var plain = new MarkdownPlain(notes, marks);
        plain.visit(MarkdownHtml.parsed(text));
        return plain.edited(text);
    }

    /** The definitions in a text, as they stand there. */
    static String definitions(String text) {
        var definitions = new StringBuilder();
        for (var node : MarkdownHtml.parsed(text).getDescendants()) {
            if (node instanceof Reference) {
                definitions.append("\n\n").append(node.getChars());
            }
        }
        return definitions.toString();
    }

    private String edited(String text) {
        var edited = new StringBuilder();
        int end = 0;
        for (var edit : edits.entrySet()) {
            if (edit.getKey() >= end) {
                edited.append(text, end, edit.getKey()).append(edit.getValue().getValue());
                end = edit.getValue().getKey();
            }
        }
        return edited.append(text.substring(end)).toString();
    }

    private void edit(int from, int to, String by) {
        edits.put(from, Map.entry(to, by));
    }

    private void visit(Node parent) {
        for (var node : parent.getChildren()) {
            if (node instanceof RefNode reference) {
                mark(reference).ifPresent(mark -> edit(mark.from(), reference.getEndOffset(), mark.text()));
            } else if (node instanceof AutoLink || node instanceof MailLink) {
                autolink((DelimitedLinkNode) node);
            } else if (node instanceof Heading heading) {
                anchor(heading);
            }
            visit(node);
        }
    }

    private Optional<MarkdownNotes.Mark> mark(RefNode reference) {
        return notes.mark(reference, reference.getDocument().getChars());
    }

    /** What kramdown, Pandoc and the like write behind a heading names it for links, and is not shown. */
    private void anchor(Heading heading) {
        var anchor = ANCHOR.matcher(heading.getText());
        if (anchor.find()) {
            int from = heading.getText().getStartOffset();
            edit(from + anchor.start(), from + anchor.end(), "");
        }
    }

    private void autolink(DelimitedLinkNode node) {
        var text = node.getText().toString();
        var address = (node instanceof MailLink ? "mailto:" : "") + text;
        edit(node.getStartOffset(), node.getEndOffset(), marks.plain(STANDALONE, new Inline.Printed(text, address)));
    }
}
