package org.dragoman.markup;

import com.vladsch.flexmark.ast.RefNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.statement.Inline;
import org.jspecify.annotations.Nullable;

import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

/**
 * The footnotes of a Markdown document, as Pandoc and GitHub have them: {@code [^label]} marks a place, {@code [^label]:}
 * begins the note, whose further lines are indented or follow without a gap; {@code ^[…]} is mark and note in one.
 */
final class MarkdownNotes {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[\\^([^\\]\\s]+)]:[ \\t]*(.*)");
    private static final Pattern INDENT = Pattern.compile("^(?: {4}| {0,3}\\t)");

    /** What begins a block and so ends a paragraph (CommonMark 0.31.2, 4 and 5). */
    private static final Pattern NEW_BLOCK = Pattern.compile(
            " {0,3}(?:#{1,6}(?:\\s.*)?|>.*|[-+*]\\s.*|1[.)]\\s.*|(?:[-*_][ \\t]*){3,}|`{3,}.*|~{3,}.*)");

    private final CarriedMarks marks;

    /** The texts of the notes by their labels, in the order of their definitions. */
    private final Map<String, PlacedText> defined = new LinkedHashMap<>();

    /** The marks as they are written, by the labels of their notes. */
    private final Map<String, String> written = new HashMap<>();

    /** The labels of the notes in the order of their marks. */
    private final List<String> marked = new ArrayList<>();

    private final Set<String> known = new HashSet<>();

    /** The labels in the order of their definitions, and of how many it is known whether a mark names them. */
    private final List<String> labels = new ArrayList<>();

    private int settled;

    private @Nullable String open;
    private boolean gap;
    private String fence = "";

    MarkdownNotes(CarriedMarks marks) {
        this.marks = marks;
    }

    /** A mark in the text, from before its bracket if it brings its note along, and what stands for it. */
    record Mark(int from, String text) {}

    /** Takes the notes out of a text; their lines stay empty. */
    PlacedText takenFrom(PlacedText text) {
        var rest = new PlacedText();
        var lines = text.toString();
        for (int from = 0; from < lines.length(); ) {
            int end = lines.indexOf('\n', from) < 0 ? lines.length() : lines.indexOf('\n', from);
            var line = lines.substring(from, end);
            if (!take(text, from, line)) {
                rest.append(text, from, end);
            }
            endLine(rest, text, end);
            from = end + 1;
        }
        return rest;
    }

    private static void endLine(PlacedText lines, PlacedText text, int at) {
        if (at < text.length()) {
            lines.append(text, at, at + 1);
        } else {
            lines.append("\n");
        }
    }

    /** Whether a line belongs to a note. */
    private boolean take(PlacedText text, int from, String line) {
        var definition = DEFINITION.matcher(line);
        if (fence.isEmpty() && definition.matches()) {
            open = key(definition.group(1));
            written.putIfAbsent(open, "[^" + definition.group(1) + "]");
            gap = false;
            take(text, from + definition.start(2), from + line.length(), open);
            return true;
        }
        if (open != null && goesOn(line)) {
            var indent = INDENT.matcher(line);
            take(text, from + (indent.find() ? indent.end() : 0), from + line.length(), open);
            gap = line.isBlank();
            return true;
        }
        open = null;
        enterOrLeaveFence(line);
        return false;
    }

    private void take(PlacedText text, int from, int to, String label) {
        note(label).append(text, from, to);
        endLine(note(label), text, to);
    }

    private PlacedText note(String label) {
        return defined.computeIfAbsent(label, first -> {
            labels.add(first);
            return new PlacedText();
        });
    }

    private boolean goesOn(String line) {
        return line.isBlank()
                || INDENT.matcher(line).find()
                || (!gap && !NEW_BLOCK.matcher(line).matches());
    }

    private void enterOrLeaveFence(String line) {
        var mark = FENCE.matcher(line);
        if (!mark.matches()) {
            return;
        }
        if (fence.isEmpty()) {
            fence = mark.group(1);
        } else if (line.strip().startsWith(fence) && line.strip().chars().allMatch(c -> c == fence.charAt(0))) {
            fence = "";
        }
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    /** The mark that brackets are, if they are one. */
    Optional<Mark> mark(RefNode brackets, PlacedText text) {
        var label = brackets.getReference().toString();
        int start = brackets.getStartOffset();
        if (label.startsWith("^") && brackets.getText().isEmpty()) {
            return marked(key(label.substring(1)), start);
        }
        if (start > 0
                && brackets.getDocument().getChars().charAt(start - 1) == '^'
                && brackets.getText().isEmpty()
                && !label.isBlank()) {
            var own = "^" + defined.size();
            note(own).append(text, brackets.getReference());
            return marked(own, start - 1);
        }
        return Optional.empty();
    }

    private Optional<Mark> marked(String label, int from) {
        if (!defined.containsKey(label)) {
            return Optional.empty();
        }
        if (known.add(label)) {
            marked.add(label);
        }
        return Optional.of(new Mark(from, marks.plain(STANDALONE, new Inline.NoteMark(label))));
    }

    /** The label of the next note in the order of the marks, after so many others; then those that no mark names. */
    Optional<String> label(int before) {
        if (before < marked.size()) {
            return Optional.of(marked.get(before));
        }
        while (settled < labels.size() && known.contains(labels.get(settled))) {
            settled++;
        }
        return settled < labels.size() ? Optional.of(unmarked(labels.get(settled))) : Optional.empty();
    }

    private String unmarked(String label) {
        known.add(label);
        marked.add(label);
        return label;
    }

    PlacedText text(String label) {
        return note(label);
    }

    /** Whether a note stands at its mark. */
    boolean isAtMark(String label) {
        return defined.containsKey(label) && !written.containsKey(label);
    }

    /** The mark of a note that stands by itself; nothing for a note that stands at its mark. */
    Optional<String> written(String label) {
        return Optional.ofNullable(written.get(label));
    }
}
