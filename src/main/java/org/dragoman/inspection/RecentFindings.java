package org.dragoman.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dragoman.check.Finding;
import org.dragoman.check.Pair;
import org.dragoman.matching.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What was found in pairs of texts lately: a text that is being typed is looked at when it rests, when it is saved, when
 * it is declared finished, and for the answer to each. Kept for one lexicon, the newest that was asked with. Thread-safe.
 */
final class RecentFindings {
    private static final int MOST = 2_000;

    private record Known(Lexicon lexicon, Map<Pair, List<Finding>> findings) {}

    private @Nullable Known known;

    /** @param look finds out what is not known */
    List<Finding> of(Pair pair, Lexicon lexicon, Function<Pair, List<Finding>> look) {
        var before = stored(pair, lexicon);
        if (before != null) {
            return before;
        }
        var found = List.copyOf(look.apply(pair));
        store(pair, lexicon, found);
        return found;
    }

    private synchronized @Nullable List<Finding> stored(Pair pair, Lexicon lexicon) {
        return known != null && known.lexicon == lexicon ? known.findings.get(pair) : null;
    }

    private synchronized void store(Pair pair, Lexicon lexicon, List<Finding> found) {
        if (known == null || known.lexicon != lexicon) {
            known = new Known(lexicon, new LeastRecent());
        }
        known.findings.put(pair, found);
    }

    private static final class LeastRecent extends LinkedHashMap<Pair, List<Finding>> {
        LeastRecent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, List<Finding>> eldest) {
            return size() > MOST;
        }
    }
}
