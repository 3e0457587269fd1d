package org.dragoman.consequence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.matching.Judgement;
import org.dragoman.matching.Lexicon;
import org.dragoman.matching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One change of the glossary, tried on one passage after the other. Most passages hold no form of the concepts that
 * change, and are told apart by these forms alone; the whole glossary, as it is and as it would be, judges the others.
 */
final class Trial {
    private final Lexicon touched;
    private final TermChange change;
    private final int most;
    private final List<Effect> harms = new ArrayList<>();
    private final Map<Passage.Kind, Integer> counts = new EnumMap<>(Passage.Kind.class);
    private int mended;

    /** @param most how many harms are named, and not only counted */
    Trial(TermChange change, int most) {
        this.touched = Lexicon.of(change.touched());
        this.change = change;
        this.most = most;
    }

    void look(Passage passage) {
        if (touched.occurrences(passage.source(), passage.sourceLanguage()).isEmpty()
                && touched.occurrences(passage.target(), passage.targetLanguage())
                        .isEmpty()) {
            return;
        }
        var old = verdicts(change.before(), passage);
        var now = verdicts(change.after(), passage);
        var concepts = new HashSet<>(old.keySet());
        concepts.addAll(now.keySet());
        concepts.stream().sorted().forEach(c -> weigh(new Effect(passage, c, old.get(c), now.get(c))));
    }

    private void weigh(Effect effect) {
        if (effect.isHarm()) {
            counts.merge(effect.passage().place().kind(), 1, Integer::sum);
            if (harms.size() < most) {
                harms.add(effect);
            }
        } else if (isWrong(effect.before()) && !isWrong(effect.after())) {
            mended++;
        }
    }

    private static boolean isWrong(@Nullable Verdict verdict) {
        return verdict != null && verdict != Verdict.OK;
    }

    private static Map<String, Verdict> verdicts(Lexicon lexicon, Passage passage) {
        return lexicon
                .judge(passage.sourceLanguage(), passage.source(), passage.targetLanguage(), passage.target())
                .stream()
                .collect(Collectors.toMap(Judgement::concept, Judgement::verdict));
    }

    Impact impact(boolean complete) {
        return new Impact(
                List.copyOf(harms),
                count(Passage.Kind.DRAFT),
                count(Passage.Kind.TRANSLATION),
                count(Passage.Kind.EDITION),
                mended,
                complete);
    }

    private int count(Passage.Kind kind) {
        return Objects.requireNonNullElse(counts.get(kind), 0);
    }
}
