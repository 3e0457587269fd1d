package org.dragoman.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The paragraphs of a treebank in the CoNLL-U format, each as its sentences and the text that they make.
 *
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U Format</a>
 */
public final class Treebank {
    /** A treebank that marks no paragraphs is read in pieces of so many sentences. */
    private static final int LONGEST = 50;

    private static final String TEXT = "# text = ";
    private static final Pattern PARAGRAPH = Pattern.compile("# new(?:doc|par)\\b.*");
    private static final Pattern WORD = Pattern.compile("(\\d+)(?:-(\\d+))?\\t([^\\t]*)\\t.*");
    private static final String NO_SPACE = "SpaceAfter=No";

    /** Sentences that follow each other, and the text in which they do. */
    public record Paragraph(String text, List<String> sentences) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> sentences = new ArrayList<>();

    private Treebank() {}

    public static List<Paragraph> paragraphs(Stream<String> lines) {
        var treebank = new Treebank();
        var sentence = new ArrayList<String>();
        lines.forEach(line -> {
            if (!line.isBlank()) {
                sentence.add(line);
            } else if (!sentence.isEmpty()) {
                treebank.add(sentence);
                sentence.clear();
            }
        });
        if (!sentence.isEmpty()) {
            treebank.add(sentence);
        }
        treebank.close();
        return List.copyOf(treebank.paragraphs);
    }

    private void add(List<String> lines) {
        if (sentences.size() == LONGEST
                || lines.stream().anyMatch(l -> PARAGRAPH.matcher(l).matches())) {
            close();
        }
        var written = written(lines);
        var sentence = lines.stream()
                .filter(l -> l.startsWith(TEXT))
                .map(l -> l.substring(TEXT.length()))
                .findFirst()
                .orElse(written)
                .strip();
        sentences.add(sentence);
        text.append(sentence).append(written.endsWith(" ") ? " " : "");
    }

    private void close() {
        if (!sentences.isEmpty()) {
            paragraphs.add(new Paragraph(text.toString().strip(), List.copyOf(sentences)));
        }
        sentences.clear();
        text.setLength(0);
    }

    /** The words as they are written, with a space after each that has one. */
    private static String written(List<String> lines) {
        var written = new StringBuilder();
        var covered = 0;
        for (var line : lines) {
            var word = WORD.matcher(line);
            if (word.matches() && Integer.parseInt(word.group(1)) > covered) {
                covered = Integer.parseInt(Optional.ofNullable(word.group(2)).orElse(word.group(1)));
                written.append(word.group(3)).append(line.contains(NO_SPACE) ? "" : " ");
            }
        }
        return written.toString();
    }
}
