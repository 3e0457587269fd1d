package org.dragoman.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.dragoman.provenance.Origin;
import org.dragoman.translation.Offers;
import org.dragoman.translation.Translation;

/** Knows a text again that the memory has for the same sentence or a similar one. */
@ApplicationScoped
class MemoryOffers implements Offers {
    private final MemoryEntries entries;

    @Inject
    MemoryOffers(MemoryEntries entries) {
        this.entries = entries;
    }

    @Override
    public Optional<Origin> originOf(Translation translation, String text) {
        var plain = PlainText.of(translation.segment().text());
        return entries.saying(text, translation).stream()
                .map(known -> new Offer(known.isByMachine(), FuzzyScore.of(plain, known.plain())))
                .filter(offer -> offer.score >= MemoryEntries.LEAST_SCORE)
                .max(Comparator.comparingDouble(Offer::score).thenComparing(offer -> !offer.byMachine))
                .map(Offer::origin);
    }

    private record Offer(boolean byMachine, double score) {
        Origin origin() {
            if (byMachine) {
                return Origin.MACHINE;
            }
            return score == 1 ? Origin.EXACT_MATCH : Origin.FUZZY_MATCH;
        }
    }
}
