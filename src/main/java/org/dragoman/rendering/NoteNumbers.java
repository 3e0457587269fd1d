package org.dragoman.rendering;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.language.Language;
import org.dragoman.web.Interface;

/**
 * The notes of a statement, counted in the order in which their marks are read.
 *
 * <p>Both ways between a mark and its note go by the numbers of the segments, which are the same in all languages.
 */
record NoteNumbers(Map<String, Integer> numbers, Map<String, Integer> marks, Map<String, Integer> texts) {
    private static final Pattern CHOSEN = Pattern.compile("(?:foot|end)note \\S+ (.+)");

    static NoteNumbers none() {
        return new NoteNumbers(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    /** Takes note of a mark in a segment. */
    void mark(String note, int segment) {
        number(note);
        marks.putIfAbsent(note, segment);
    }

    /** Takes note of the segment in which the text of a note begins. */
    void text(String note, int segment) {
        number(note);
        texts.putIfAbsent(note, segment);
    }

    private void number(String note) {
        int others = (int) numbers.keySet().stream()
                .filter(other -> isEndnote(other) == isEndnote(note)
                        && chosen(other).isEmpty() == chosen(note).isEmpty())
                .count();
        numbers.putIfAbsent(note, others + 1);
    }

    /** The mark that its author chose; such a note is not counted with the others (ECMA-376-1, 17.11.14). */
    private static String chosen(String note) {
        var found = CHOSEN.matcher(note);
        return found.matches() ? found.group(1) : "";
    }

    /** Footnotes and endnotes are counted apart. */
    private static boolean isEndnote(String note) {
        return note.startsWith("endnote ");
    }

    /** The mark of a note: a number, or for an endnote, as Word has it, a Roman one (ECMA-376-1, 17.11.18). */
    static String label(String note, int number, Language language) {
        var chosen = chosen(note);
        if (!chosen.isEmpty()) {
            return chosen;
        }
        return isEndnote(note) ? ItemLabel.roman(number, language) : Interface.number(number, language);
    }

    String label(String note, Language language) {
        return label(note, numberOf(note), language);
    }

    /** From 1; 0 for a note that is not there. */
    int numberOf(String note) {
        return numbers.getOrDefault(note, 0);
    }

    /** The segment in which it is first marked; 0 where it is not. */
    int markOf(String note) {
        return marks.getOrDefault(note, 0);
    }

    /** The segment in which its text begins; 0 where it has none. */
    int textOf(String note) {
        return texts.getOrDefault(note, 0);
    }
}
