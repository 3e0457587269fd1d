package org.dragoman.bench;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Treebank;
import org.dragoman.testsupport.Treebank.Paragraph;

/** How well segmentation finds the ends of sentences in treebanks, which name their language as en_ewt-ud-test.conllu does. */
final class TreebankSample {
    private static final String ENDING = ".conllu";

    private TreebankSample() {}

    static void print(Path folder, PrintStream out) throws IOException {
        try (var files = Files.walk(folder)) {
            var treebanks =
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
            if (treebanks.isEmpty()) {
                throw new IllegalArgumentException(folder.toAbsolutePath() + " holds no file *" + ENDING + ".");
            }
            out.println("Ends of sentences in treebanks");
            for (var treebank : treebanks) {
                var language = Language.ofTag(treebank.getFileName().toString().split("[_-]")[0]);
                if (language.isPresent()) {
                    print(treebank, language.get(), out);
                }
            }
        }
        out.println();
    }

    private static void print(Path file, Language language, PrintStream out) throws IOException {
        try (var lines = Files.lines(file)) {
            var paragraphs = Treebank.paragraphs(lines);
            out.println("  " + file.getFileName() + ", " + paragraphs.size() + " paragraphs");
            out.println("    Dragoman           " + tally(paragraphs, language, SegmentationSample::segments));
            out.println("    ICU BreakIterator  " + tally(paragraphs, language, TreebankSample::byIcu));
        }
    }

    private static Tally tally(
            List<Paragraph> paragraphs, Language language, BiFunction<String, Language, List<String>> segmentation) {
        return paragraphs.stream()
                .map(p -> Tally.of(ends(p.sentences()), ends(segmentation.apply(p.text(), language))))
                .reduce(Tally.NONE, Tally::plus);
    }

    /** Where the sentences end, the last one too, counted in characters that are no space. */
    private static Set<Integer> ends(List<String> sentences) {
        var ends = new HashSet<Integer>();
        var end = 0;
        for (var sentence : sentences) {
            end += sentence.replaceAll("[\\s\\p{Z}]", "").length();
            ends.add(end);
        }
        return ends;
    }

    private static List<String> byIcu(String text, Language language) {
        var breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(text);
        var sentences = new ArrayList<String>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentences.add(text.substring(start, end));
        }
        return sentences;
    }
}
