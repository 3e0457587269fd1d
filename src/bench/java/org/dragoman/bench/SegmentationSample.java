package org.dragoman.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.Language;
import org.dragoman.okapi.Segmentations;
import org.dragoman.splitting.Segmentation;

/** Paragraphs, and the segments that they should be split into. */
final class SegmentationSample {
    private record Case(String id, Language lang, String text, List<String> segments, boolean hard) {}

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Segmentation SEGMENTATION = Segmentations.bundled();

    private SegmentationSample() {}

    static void score(Path folder, ScorePrinter printer) throws IOException {
        var outcomes = new ArrayList<Outcome>();
        for (var language : Language.values()) {
            var file = folder.resolve("statements." + language + ".json");
            if (Files.exists(file)) {
                GoldFile.cases(file, new TypeReference<List<Case>>() {}).forEach(c -> outcomes.add(outcome(c)));
            }
        }
        printer.print("Segmentation", List.of("exact", "boundaries"), outcomes);
    }

    private static Outcome outcome(Case gold) {
        var expected =
                gold.segments().stream().map(SegmentationSample::evenlySpaced).toList();
        var answered = segments(gold.text(), gold.lang());
        return new Outcome(
                gold.id(),
                gold.lang(),
                gold.hard(),
                List.of(Share.of(answered.equals(expected))),
                List.of(Tally.of(boundaries(expected), boundaries(answered))),
                "expected " + expected + ", got " + answered);
    }

    /** The segments of a text, the white space in them made even. */
    static List<String> segments(String text, Language language) {
        return SEGMENTATION.split(text, language).stream()
                .map(span -> evenlySpaced(span.of(text)))
                .toList();
    }

    static String evenlySpaced(String segment) {
        return SPACE.matcher(segment).replaceAll(" ").strip();
    }

    /** Where the segments but the last end, counted in characters that are no space. */
    private static Set<Integer> boundaries(List<String> segments) {
        var boundaries = new HashSet<Integer>();
        var end = 0;
        for (var segment : segments.subList(0, Math.max(0, segments.size() - 1))) {
            end += segment.replace(" ", "").length();
            boundaries.add(end);
        }
        return boundaries;
    }
}
