package org.dragoman.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.alignment.Aligner;
import org.dragoman.alignment.KnownPairs;
import org.dragoman.alignment.Side;
import org.dragoman.language.Language;
import org.dragoman.testsupport.BlurredPair;
import org.dragoman.testsupport.GlossaryTable;
import org.dragoman.testsupport.SampleStatement;

/** How right the aligner is on translations whose sentences were merged, split and left out by chance, and its cost. */
final class AlignmentBenchmark implements Benchmark {
    private static final int ROUNDS = 40;
    private static final long SEED = 1993;
    private static final List<Integer> SIZES = List.of(200, 2_000, 5_000);

    private static final List<Languages> LANGUAGES = Arrays.stream(Language.values())
            .flatMap(from -> Arrays.stream(Language.values())
                    .filter(to -> from.ordinal() < to.ordinal())
                    .map(to -> new Languages(from, to)))
            .toList();

    private record Languages(Language from, Language to) {}

    /** A bead that was found. */
    private record Weighed(double confidence, boolean isRight) {}

    private final Aligner byLength = new Aligner();
    private final Aligner byAll = new Aligner(GlossaryTable.starting(), KnownPairs.NONE);

    @Override
    public String name() {
        return "alignment";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String purpose() {
        return "scores the alignment of past translations, by length alone and with anchors, and times it";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        scores(out);
        doubts(out);
        for (var size : SIZES) {
            time(size, true, out);
            time(size, false, out);
        }
    }

    private void scores(PrintStream out) {
        out.printf("Beads found again, of the sample statements blurred %d times (seed %d)%n", ROUNDS, SEED);
        var all = new LinkedHashMap<Aligner, Tally>();
        for (var languages : LANGUAGES) {
            var pairs = blurred(languages);
            out.printf(
                    "  %s-%s  length %s   with anchors %s%n",
                    languages.from, languages.to, tally(byLength, pairs, all), tally(byAll, pairs, all));
        }
        out.printf("  all    length %s   with anchors %s%n%n", all.get(byLength), all.get(byAll));
    }

    private static List<BlurredPair> blurred(Languages languages) {
        var from = languages.from;
        var to = languages.to;
        var chance = new Random(SEED);
        return SampleStatement.all().stream()
                .filter(s -> s.texts().keySet().containsAll(Set.of(from, to)))
                .flatMap(s -> IntStream.range(0, ROUNDS).mapToObj(i -> BlurredPair.of(s, from, to, chance)))
                .toList();
    }

    private static Tally tally(Aligner aligner, List<BlurredPair> pairs, Map<Aligner, Tally> all) {
        var tally = pairs.stream()
                .map(p -> Tally.of(p.beads(), BlurredPair.unweighed(aligner.align(p.source(), p.target()))))
                .reduce(Tally.NONE, Tally::plus);
        all.merge(aligner, tally, Tally::plus);
        return tally;
    }

    /** How many of the beads that are called sure are wrong, by how sure they are called. */
    private void doubts(PrintStream out) {
        out.println("Right beads of those with a confidence of at least …, with anchors");
        var beads = LANGUAGES.stream()
                .flatMap(languages -> blurred(languages).stream())
                .flatMap(this::weighed)
                .toList();
        for (var least : List.of(0.99, 0.95, 0.9, 0.8, 0.5)) {
            var sure = beads.stream().filter(w -> w.confidence >= least).toList();
            out.printf(
                    "  %.2f  %s; these are %s of all%n",
                    least,
                    new Share((int) sure.stream().filter(w -> w.isRight).count(), sure.size()),
                    new Share(sure.size(), beads.size()));
        }
    }

    private Stream<Weighed> weighed(BlurredPair pair) {
        return byAll.align(pair.source(), pair.target()).stream()
                .map(bead ->
                        new Weighed(bead.confidence(), pair.beads().containsAll(BlurredPair.unweighed(List.of(bead)))));
    }

    private void time(int sentences, boolean inParagraphs, PrintStream out) {
        var pairs = blurred(new Languages(Language.EN, Language.FA));
        var source = new ArrayList<List<String>>();
        var target = new ArrayList<List<String>>();
        for (var i = 0; count(source) < sentences; i++) {
            source.addAll(pairs.get(i % pairs.size()).source().paragraphs());
            target.addAll(pairs.get(i % pairs.size()).target().paragraphs());
        }
        var here = side(Language.EN, source, inParagraphs);
        var there = side(Language.FA, target, inParagraphs);
        byAll.align(here, there);
        var before = CpuTime.nanos();
        byAll.align(here, there);
        out.printf(
                Locale.ROOT,
                "%,6d sentences a side%s  %,8.0f ms of CPU%n",
                sentences,
                inParagraphs ? " in paragraphs  " : " in one block   ",
                (CpuTime.nanos() - before) / 1e6);
    }

    private static Side side(Language language, List<List<String>> paragraphs, boolean inParagraphs) {
        var side = new Side(language, paragraphs);
        return inParagraphs ? side : new Side(language, List.of(side.sentences()));
    }

    private static int count(List<List<String>> paragraphs) {
        return paragraphs.stream().mapToInt(List::size).sum();
    }
}
