package org.dragoman.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.matching.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Aligns a text and its translation: by the lengths of their sentences, after Gale and Church (1993; see
 * {@link Lengths}), and by what both hold alike: numbers and dates, names of the glossary, identifiers, words that
 * look alike, and sentences whose translation is known.
 *
 * <p>Paragraphs are aligned first, and sentences between those borders of paragraphs that are sure. Time and memory
 * grow with the texts and not with their square (see {@link Band}); at the worst, with texts that are hardly each
 * other's translation, there is an end to both. The work steps in the budget of its thread. Immutable and safe for use
 * by many threads.
 */
public final class Aligner {
    /** A border between paragraphs that are as likely as this is not looked at again. */
    private static final double SURE = 0.9;

    private final @Nullable Anchors anchors;
    private final KnownPairs known;

    /** An aligner that goes by lengths alone. */
    public Aligner() {
        this.anchors = null;
        this.known = KnownPairs.NONE;
    }

    public Aligner(Lexicon lexicon, KnownPairs known) {
        this.anchors = new Anchors(lexicon);
        this.known = known;
    }

    /** The beads of both texts in order; each sentence is in one of them. */
    public List<Bead> align(Side source, Side target) {
        var ratio = Lengths.ratio(source, target);
        var ours = units(source.paragraphs(), source.language());
        var theirs = units(target.paragraphs(), target.language());
        if (anchors != null) {
            tieKnown(ours, theirs);
        }
        var beads = new ArrayList<Bead>();
        var before = 0;
        var targetBefore = 0;
        for (var group : groups(Trellis.beads(paragraphs(ours, theirs, ratio)))) {
            var sources = ours.subList(group.source().from(), group.source().to());
            var targets = theirs.subList(group.target().from(), group.target().to());
            for (var bead : Trellis.beads(sentences(sources, targets, ratio))) {
                var here = bead.plus(before, targetBefore);
                beads.add(group.hasBothSides() ? here : here.noSurerThan(group.confidence()));
            }
            before += texts(sources).size();
            targetBefore += texts(targets).size();
        }
        return beads;
    }

    /** A paragraph with the anchors of each of its sentences. */
    private record Unit(List<String> sentences, List<Set<Anchor>> anchors) {
        String text() {
            return String.join(" ", sentences);
        }

        Set<Anchor> all() {
            return anchors.stream().flatMap(Set::stream).collect(Collectors.toSet());
        }
    }

    private List<Unit> units(List<List<String>> paragraphs, Language language) {
        return paragraphs.stream()
                .map(p -> new Unit(
                        p,
                        p.stream()
                                .map(s -> anchors == null ? Set.<Anchor>of() : anchors.in(s, language))
                                .toList()))
                .toList();
    }

    private void tieKnown(List<Unit> source, List<Unit> target) {
        var wanted = new HashSet<String>();
        for (var unit : source) {
            for (var i = 0; i < unit.sentences().size(); i++) {
                for (var translation : known.of(unit.sentences().get(i))) {
                    unit.anchors().get(i).add(new Anchor(Anchor.Kind.KNOWN, translation));
                    wanted.add(translation);
                }
            }
        }
        for (var unit : target) {
            for (var i = 0; i < unit.sentences().size(); i++) {
                var sentence = unit.sentences().get(i);
                if (wanted.contains(sentence)) {
                    unit.anchors().get(i).add(new Anchor(Anchor.Kind.KNOWN, sentence));
                }
            }
        }
    }

    private Model paragraphs(List<Unit> source, List<Unit> target, double ratio) {
        return model(
                source.stream().map(Unit::text).toList(),
                source.stream().map(Unit::all).toList(),
                target.stream().map(Unit::text).toList(),
                target.stream().map(Unit::all).toList(),
                ratio);
    }

    /** Paragraphs between borders that are sure; of what is joined here, its sentences tell how likely it is. */
    private static List<Bead> groups(List<Bead> beads) {
        var groups = new ArrayList<Bead>();
        var open = false;
        for (var bead : beads) {
            var sure = bead.hasBothSides() && bead.confidence() >= SURE;
            if (open && !sure) {
                var last = groups.remove(groups.size() - 1);
                groups.add(new Bead(
                        last.source().upTo(bead.source()), last.target().upTo(bead.target()), 1));
            } else {
                groups.add(bead);
            }
            open = !sure;
        }
        return groups;
    }

    private Model sentences(List<Unit> source, List<Unit> target, double ratio) {
        return model(texts(source), anchors(source), texts(target), anchors(target), ratio);
    }

    private Model model(
            List<String> source,
            List<Set<Anchor>> sourceAnchors,
            List<String> target,
            List<Set<Anchor>> targetAnchors,
            double ratio) {
        return anchors == null
                ? Model.ofLengths(source, target, ratio)
                : Model.of(source, sourceAnchors, target, targetAnchors, ratio);
    }

    private static List<String> texts(List<Unit> units) {
        return units.stream().flatMap(u -> u.sentences().stream()).toList();
    }

    private static List<Set<Anchor>> anchors(List<Unit> units) {
        return units.stream().flatMap(u -> u.anchors().stream()).toList();
    }
}
