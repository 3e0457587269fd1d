package org.dragoman.check;

import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Markup;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/**
 * END_PUNCT: the final mark is missing, added or of another kind. Marks of the languages that mean the same are
 * equal, and closing quotes and brackets may stand on either side of them.
 */
final class EndPunct extends TextCheck {
    private static final String MARKS = ".?!…:;,؟؛،۔";
    private static final String CLOSERS = "»”’\"')]}›“";
    private static final Pattern ABBREVIATION = Pattern.compile("(?:(?<!\\p{L})\\p{L}\\.){2,}$|(?<!\\p{L})(?i:"
            + DataFile.of("end-abbreviations").alternation("word") + ")\\.$");

    /** A mark and the end of a quotation. */
    private static final Pattern SAID = Pattern.compile("([?!؟…]+)[\\s\\p{Z}\\p{Cf}]*[»”’\"›]");

    EndPunct(Check check) {
        super(check);
    }

    /** The final marks of a text: {@code outer} after, {@code inner} before the last closing quotes and brackets. */
    private record Ending(String outer, String inner, int from, int to) {}

    @Override
    List<Finding> findings(PairTexts texts) {
        var source = endingOf(texts.source().prose());
        var target = endingOf(texts.target().prose());
        if (isSame(source, target)
                || isTurned(texts.source().prose(), source, texts.target().prose(), target)
                || isTurned(texts.target().prose(), target, texts.source().prose(), source)
                || isOptional(texts.source().prose(), source, target)
                || isOptional(texts.target().prose(), target, source)) {
            return List.of();
        }
        return List.of(between(
                spanOf(texts.source(), source), spanOf(texts.target(), target), null, source.outer, target.outer));
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return found.differing(messages::end_punct, messages::end_punct_missing, messages::end_punct_added);
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FR, "Who will pay?", "Qui paiera.");
    }

    private static boolean isSame(Ending source, Ending target) {
        return kindsOf(source.outer).equals(kindsOf(target.outer))
                || (source.outer.equals(".") && isKept(source.inner, target.outer))
                || (target.outer.equals(".") && isKept(target.inner, source.outer));
    }

    /** A full stop after a closed quotation that has its own mark is a matter of style: {@code ?”} and {@code ?”.}. */
    private static boolean isKept(String inner, String other) {
        return !inner.isEmpty() && kindsOf(inner).equals(kindsOf(other));
    }

    /** What is said and who says it have changed places: “Why?” she asked. | She asked: “Why?” */
    private static boolean isTurned(Prose prose, Ending ending, Prose other, Ending quoted) {
        return ending.outer.equals(".")
                && hasCloser(other, quoted.to, other.length())
                && SAID.matcher(prose.text().substring(0, ending.from))
                        .results()
                        .anyMatch(said -> kindsOf(said.group(1)).equals(kindsOf(quoted.outer)));
    }

    /** The full stop of an abbreviation at the end, where the other text ends in a whole word. */
    private static boolean isOptional(Prose prose, Ending ending, Ending other) {
        return ending.outer.equals(".")
                && other.outer.isEmpty()
                && ABBREVIATION.matcher(prose.text().substring(0, ending.to)).find();
    }

    private static Span spanOf(Markup markup, Ending ending) {
        return markup.prose().span(ending.from, ending.to);
    }

    private static Ending endingOf(Prose prose) {
        var end = skipBack(prose, prose.length(), true);
        var start = marksBack(prose, end);
        var innerEnd = skipBack(prose, start, false);
        var closed = innerEnd < start && hasCloser(prose, innerEnd, start);
        var innerStart = closed ? marksBack(prose, innerEnd) : innerEnd;
        return new Ending(prose.text().substring(start, end), prose.text().substring(innerStart, innerEnd), start, end);
    }

    private static int skipBack(Prose prose, int from, boolean anyCloser) {
        var i = from;
        while (i > 0 && (isInvisible(prose.at(i - 1)) || isCloser(prose, i - 1, anyCloser))) {
            i--;
        }
        return i;
    }

    private static boolean isCloser(Prose prose, int index, boolean anyCloser) {
        var c = prose.at(index);
        return CLOSERS.indexOf(c) >= 0 || (anyCloser && (c == '«' || c == '(' || c == '‘' || c == '['));
    }

    private static boolean hasCloser(Prose prose, int from, int to) {
        return prose.text().substring(from, to).chars().anyMatch(c -> CLOSERS.indexOf(c) >= 0);
    }

    private static int marksBack(Prose prose, int from) {
        var i = from;
        while (i > 0
                && (MARKS.indexOf(prose.at(i - 1)) >= 0
                        || (i < from
                                && i > 1
                                && isInvisible(prose.at(i - 1))
                                && MARKS.indexOf(prose.at(i - 2)) >= 0))) {
            i--;
        }
        return i;
    }

    private static boolean isInvisible(char c) {
        return LetterClasses.isSpace(c) || Character.getType(c) == Character.FORMAT;
    }

    /** The kinds of mark in a run, each once and in a fixed order; three dots or more are an ellipsis. */
    private static String kindsOf(String run) {
        var plain = run.replaceAll("\\.{3,}", "…")
                .replace('؟', '?')
                .replace('؛', ';')
                .replace('،', ',')
                .replace('۔', '.')
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
        var kinds = new StringBuilder();
        plain.chars().distinct().sorted().forEach(c -> kinds.append((char) c));
        return plain.equals("..") ? ".." : kinds.toString();
    }
}
