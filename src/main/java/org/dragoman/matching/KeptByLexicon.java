package org.dragoman.matching;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found out lately with the newest lexicon that was asked with; with another one it is found out anew.
 * Thread-safe.
 *
 * @param <V> something that nobody changes
 */
public final class KeptByLexicon<K, V> {
    private record Kept<K, V>(Lexicon lexicon, Map<K, V> values) {}

    private final int most;
    private @Nullable Kept<K, V> kept;

    /** @param most of how many keys it is kept; the one that was asked for longest ago goes first */
    public KeptByLexicon(int most) {
        this.most = most;
    }

    /** @param find finds out what is not known; two threads may do so for the same key */
    public V of(K key, Lexicon lexicon, Function<K, V> find) {
        var before = stored(key, lexicon);
        if (before != null) {
            return before;
        }
        var found = find.apply(key);
        store(key, lexicon, found);
        return found;
    }

    private synchronized @Nullable V stored(K key, Lexicon lexicon) {
        return kept != null && kept.lexicon == lexicon ? kept.values.get(key) : null;
    }

    private synchronized void store(K key, Lexicon lexicon, V found) {
        if (kept == null || kept.lexicon != lexicon) {
            kept = new Kept<>(lexicon, new LeastRecent<>(most));
        }
        kept.values.put(key, found);
    }

    private static final class LeastRecent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        private final int most;

        LeastRecent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
