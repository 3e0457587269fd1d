package org.dragoman.markup;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
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
    private final Map<String, StringBuilder> defined = new LinkedHashMap<>();

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
    String takenFrom(String text) {
        var rest = new StringBuilder();
        text.lines().forEach(line -> rest.append(take(line) ? "" : line).append('\n'));
        return rest.toString();
    }

    /** Whether a line belongs to a note. */
    private boolean take(String line) {
        var definition = DEFINITION.matcher(line);
        if (fence.isEmpty() && definition.matches()) {
            open = key(definition.group(1));
            gap = false;
            note(open).append(definition.group(2)).append('\n');
            return true;
        }
        if (open != null && goesOn(line)) {
            note(open).append(INDENT.matcher(line).replaceFirst("")).append('\n');
            gap = line.isBlank();
            return true;
        }
        open = null;
        enterOrLeaveFence(line);
        return false;
    }

    private StringBuilder note(String label) {
        return defined.computeIfAbsent(label, first -> {
            labels.add(first);
            return new StringBuilder();
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
    Optional<Mark> mark(RefNode brackets, BasedSequence text) {
        var label = brackets.getReference().toString();
        int start = brackets.getStartOffset();
        if (label.startsWith("^") && brackets.getText().isEmpty()) {
            return marked(key(label.substring(1)), start);
        }
        if (start > 0 && text.charAt(start - 1) == '^' && brackets.getText().isEmpty() && !label.isBlank()) {
            var own = "^" + defined.size();
            note(own).append(label);
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

    String text(String label) {
        return String.valueOf(defined.get(label));
    }
}
