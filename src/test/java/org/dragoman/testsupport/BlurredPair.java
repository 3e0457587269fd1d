package org.dragoman.testsupport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.alignment.Bead;
import org.dragoman.alignment.Side;
import org.dragoman.alignment.Stretch;
import org.dragoman.language.Language;

/**
 * A statement in two languages as two people may have written it down: by chance, sentences are joined, cut at a mark,
 * left out, paragraphs joined and put in; with the beads that are right.
 */
public record BlurredPair(Side source, Side target, Set<Bead> beads) {
    private static final double OFTEN = 0.08;
    private static final double SELDOM = 0.04;
    private static final List<String> NOTES = List.of("(1)", "***", "Ref. 17-04/b", "© 2026");

    public static BlurredPair of(SampleStatement statement, Language from, Language to, Random chance) {
        return new Blurring(chance)
                .of(statement.texts().get(from), from, statement.texts().get(to), to);
    }

    /** Beads to be compared, without what the aligner thinks of them. */
    public static Set<Bead> unweighed(List<Bead> beads) {
        return beads.stream().map(b -> new Bead(b.source(), b.target(), 1)).collect(Collectors.toSet());
    }

    private static final class Blurring {
        private final Random chance;
        private final List<List<String>> source = new ArrayList<>();
        private final List<List<String>> target = new ArrayList<>();
        private final Set<Bead> beads = new HashSet<>();
        private int sources;
        private int targets;

        Blurring(Random chance) {
            this.chance = chance;
        }

        BlurredPair of(List<List<String>> here, Language from, List<List<String>> there, Language to) {
            for (var p = 0; p < here.size(); p++) {
                open(source, p);
                open(target, p);
                paragraph(here.get(p), there.get(p));
                if (happens(SELDOM)) {
                    note();
                }
            }
            return new BlurredPair(
                    new Side(from, source.stream().filter(s -> !s.isEmpty()).toList()),
                    new Side(to, target.stream().filter(s -> !s.isEmpty()).toList()),
                    beads);
        }

        private void open(List<List<String>> side, int paragraph) {
            if (paragraph == 0 || !happens(SELDOM)) {
                side.add(new ArrayList<>());
            }
        }

        private void paragraph(List<String> here, List<String> there) {
            for (var i = 0; i < here.size(); i++) {
                if (i + 1 < here.size() && happens(OFTEN)) {
                    var joined = happens(0.5);
                    bead(
                            joined ? List.of(here.get(i) + " " + here.get(i + 1)) : here.subList(i, i + 2),
                            joined ? there.subList(i, i + 2) : List.of(there.get(i) + " " + there.get(i + 1)));
                    i++;
                } else if (happens(SELDOM)) {
                    bead(List.of(here.get(i)), List.of());
                } else if (happens(SELDOM)) {
                    bead(List.of(), List.of(there.get(i)));
                } else if (happens(OFTEN)) {
                    bead(cut(here.get(i)), List.of(there.get(i)));
                } else {
                    bead(List.of(here.get(i)), List.of(there.get(i)));
                }
            }
        }

        private void note() {
            var text = NOTES.get(chance.nextInt(NOTES.size()));
            if (happens(0.5)) {
                source.add(new ArrayList<>());
                bead(List.of(text), List.of());
            } else {
                target.add(new ArrayList<>());
                bead(List.of(), List.of(text));
            }
        }

        private static List<String> cut(String sentence) {
            var parts = sentence.split("(?<=[,;:،؛]) ", 2);
            return parts.length == 2 ? List.of(parts) : List.of(sentence);
        }

        private void bead(List<String> here, List<String> there) {
            beads.add(new Bead(
                    new Stretch(sources, sources + here.size()), new Stretch(targets, targets + there.size()), 1));
            source.get(source.size() - 1).addAll(here);
            target.get(target.size() - 1).addAll(there);
            sources += here.size();
            targets += there.size();
        }

        private boolean happens(double probability) {
            return chance.nextDouble() < probability;
        }
    }
}
