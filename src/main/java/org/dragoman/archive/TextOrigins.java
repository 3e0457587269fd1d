package org.dragoman.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.provenance.TextProvenance;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where an edition's text in a language comes from, in the words of that language.
 *
 * @param summary what holds of all sentences, or of how many
 * @param stretches sentences that follow each other and come from the same; none where nothing was kept
 */
record TextOrigins(List<String> summary, List<Stretch> stretches) {

    /**
     * @param first the number of its first sentence
     * @param last that of its last
     */
    public record Stretch(int first, int last, TextProvenance provenance, String origin, String review) {
        public boolean isSingle() {
            return first == last;
        }

        private Stretch until(int number) {
            return new Stretch(first, number, provenance, origin, review);
        }
    }

    static TextOrigins of(List<AlignedLine> lines, Language language) {
        var words = OriginWords.in(language);
        var stretches = new ArrayList<Stretch>();
        var counts = new LinkedHashMap<String, Integer>();
        for (var line : lines) {
            var known = provenance(line, language);
            if (known == null) {
                continue;
            }
            counts.merge(words.whole(known), 1, Integer::sum);
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).provenance().equals(known)) {
                stretches.set(last, stretches.get(last).until(line.number()));
            } else {
                stretches.add(
                        new Stretch(line.number(), line.number(), known, words.origin(known), words.review(known)));
            }
        }
        return new TextOrigins(summary(counts, language), stretches);
    }

    private static @Nullable TextProvenance provenance(AlignedLine line, Language language) {
        var wording = line.wordings().get(language);
        return wording == null ? null : wording.provenance();
    }

    private static List<String> summary(LinkedHashMap<String, Integer> counts, Language language) {
        var words = Refusal.messages(OriginMessages.class, language);
        if (counts.isEmpty()) {
            return List.of(words.not_kept());
        }
        boolean one = counts.size() == 1;
        return counts.entrySet().stream()
                .map(e -> {
                    var count = Interface.number(e.getValue(), language);
                    return one ? words.all(count, e.getKey()) : words.some(count, e.getKey());
                })
                .toList();
    }

    /** Whether any names are to be shown. */
    public boolean named() {
        return stretches.stream().anyMatch(s -> s.provenance().writer() != null);
    }
}
