package org.dragoman.okapi;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Omission;

import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

/**
 * Markdown made plain for Okapi's filter, which knows links with their address only (CommonMark 0.31.2, 6.3 and 6.4):
 * links and pictures that refer to a definition get its address, definitions and titles go, and brackets that refer to
 * nothing are text.
 */
final class MarkdownPlain {
    private final Document document;
    private static final Pattern PICTURE = Pattern.compile("<img\\b", Pattern.CASE_INSENSITIVE);

    private final MarkdownNotes notes;
    private final CarriedMarks marks;
    private final LeftOut leftOut;

    /** What takes the place of a stretch, by where it begins. */
    private final TreeMap<Integer, Map.Entry<Integer, String>> edits = new TreeMap<>();

    private MarkdownPlain(String text, MarkdownNotes notes, CarriedMarks marks, LeftOut leftOut) {
        this.marks = marks;
        this.document = Parser.builder().build().parse(text);
        this.notes = notes;
        this.leftOut = leftOut;
    }

    static String of(String text, MarkdownNotes notes, CarriedMarks marks, LeftOut leftOut) {
        var plain = new MarkdownPlain(text, notes, marks, leftOut);
        plain.visit(plain.document);
        return plain.edited(text);
    }

    /** The definitions in a text, as they stand there. */
    static String definitions(String text) {
        var definitions = new StringBuilder();
        var document = Parser.builder().build().parse(text);
        for (var node : document.getDescendants()) {
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
            if (node instanceof Reference) {
                edit(node.getStartOffset(), node.getEndOffset(), "");
            } else if (node instanceof RefNode reference) {
                reference(reference);
            } else if (node instanceof AutoLink || node instanceof MailLink) {
                autolink((DelimitedLinkNode) node);
            } else if (node instanceof HtmlInline
                    && PICTURE.matcher(node.getChars()).lookingAt()) {
                carry(node, InlineMarkup.of("image", node.getChars().toString()));
            } else if (node instanceof Link || node instanceof Image) {
                untitle((InlineLinkNode) node);
            }
            visit(node);
        }
    }

    /** The filter ends a paragraph between two codes with a space between them, and forgets what the second one is. */
    private void autolink(DelimitedLinkNode node) {
        var text = node.getText().toString();
        carry(node, new Inline.Printed(text, (node instanceof MailLink ? "mailto:" : "") + text));
    }

    private void carry(Node node, Inline content) {
        edit(node.getStartOffset(), node.getEndOffset(), marks.plain(STANDALONE, content));
    }

    private void untitle(InlineLinkNode link) {
        if (link.getTitle().isNotNull()) {
            if (link instanceof Image) {
                leftOut.add(Omission.Kind.ALT_TEXT, link.getTitle().toString(), place(link));
            }
            var url = link.getUrlClosingMarker().isEmpty() ? link.getUrl() : link.getUrlClosingMarker();
            edit(url.getEndOffset(), link.getLinkClosingMarker().getStartOffset(), "");
        }
    }

    private static String place(Node node) {
        var block = node.getParent() == null ? node : node.getParent();
        return block.getChars().toString();
    }

    private void reference(RefNode reference) {
        var definition = Optional.ofNullable(reference.getReferenceNode(document));
        var note = notes.mark(reference, document.getChars());
        if (note.isPresent()) {
            edit(note.get().from(), reference.getEndOffset(), note.get().text());
        } else if (definition.isPresent()) {
            define(reference, definition.get());
        } else {
            brackets(reference)
                    .forEach(mark -> edit(
                            mark.getStartOffset(),
                            mark.getEndOffset(),
                            mark.toString().replaceFirst("([\\[\\]])", "\\\\$1")));
        }
    }

    private static Stream<BasedSequence> brackets(RefNode reference) {
        return Stream.of(
                        reference.getTextOpeningMarker(),
                        reference.getTextClosingMarker(),
                        reference.getReferenceOpeningMarker(),
                        reference.getReferenceClosingMarker())
                .filter(mark -> !mark.isEmpty());
    }

    private void define(RefNode reference, Reference definition) {
        var end = brackets(reference)
                .filter(mark -> mark.endsWith("]"))
                .mapToInt(BasedSequence::getStartOffset)
                .min()
                .orElse(reference.getEndOffset());
        edit(end, reference.getEndOffset(), "](<" + definition.getUrl() + ">)");
        if (reference instanceof ImageRef && definition.getTitle().isNotNull()) {
            leftOut.add(Omission.Kind.ALT_TEXT, definition.getTitle().toString(), place(reference));
        }
    }
}
