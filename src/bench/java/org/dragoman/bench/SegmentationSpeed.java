package org.dragoman.bench;

import com.ibm.icu.text.BreakIterator;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.dragoman.language.Language;
import org.dragoman.okapi.Segmentations;

/**
 * How many characters a second one thread splits, beside its peers: the best of several rounds, for other work may have
 * the processor in between.
 */
final class SegmentationSpeed {
    /** Characters; at least as many bytes in UTF-8. */
    private static final int TEXT = 6_000_000;

    private static final int WARM_UP = 1_000_000;
    private static final int ROUNDS = 3;

    private SegmentationSpeed() {}

    static void print(PrintStream out) {
        for (var language : List.of(Language.EN, Language.AR)) {
            var paragraphs = SampleParagraphs.of(language, TEXT);
            out.printf(Locale.ROOT, "Segmentation of %,d characters in %s%n", length(paragraphs), language);
            engines(language).forEach((name, engine) -> print(out, name, engine, paragraphs, language));
            out.println();
        }
    }

    private static Map<String, ToIntFunction<String>> engines(Language language) {
        var segmentation = Segmentations.bundled();
        var sentences = BreakIterator.getSentenceInstance(language.locale());
        var engines = new LinkedHashMap<String, ToIntFunction<String>>();
        engines.put("Dragoman", text -> segmentation.split(text, language).size());
        engines.put("Okapi, its default rules", Segmentations.okapiDefault(language));
        engines.put("Okapi, LanguageTool's rules", Segmentations.okapiWithLanguageTool(language));
        engines.put("loomchild, LanguageTool's rules", new Loomchild(language)::segments);
        engines.put("ICU BreakIterator", text -> count(text, sentences));
        return engines;
    }

    private static int count(String text, BreakIterator sentences) {
        sentences.setText(text);
        var count = 0;
        while (sentences.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static void print(
            PrintStream out, String name, ToIntFunction<String> engine, List<String> paragraphs, Language language) {
        count(engine, SampleParagraphs.of(language, WARM_UP));
        var segments = 0;
        var wall = Long.MAX_VALUE;
        var cpu = Long.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            var wallStart = System.nanoTime();
            var cpuStart = CpuTime.nanos();
            segments = count(engine, paragraphs);
            cpu = Math.min(cpu, CpuTime.nanos() - cpuStart);
            wall = Math.min(wall, System.nanoTime() - wallStart);
        }
        out.printf(
                Locale.ROOT,
                "  %-32s%8.2f million characters a second (%.2f of CPU time), %,d segments%n",
                name,
                length(paragraphs) * 1e3 / wall,
                length(paragraphs) * 1e3 / cpu,
                segments);
    }

    private static int count(ToIntFunction<String> engine, List<String> paragraphs) {
        return paragraphs.stream().mapToInt(engine).sum();
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
