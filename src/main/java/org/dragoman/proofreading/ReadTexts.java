package org.dragoman.proofreading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dragoman.inspection.Proofreading.Remark;
import org.dragoman.language.Language;

/** What was said of the texts read last, and of those being read. Thread-safe. */
final class ReadTexts {
    private static final int MOST = 5000;

    private record Key(Language language, String text) {}

    private final Map<Key, CompletableFuture<List<Remark>>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CompletableFuture<List<Remark>>> eldest) {
            return size() > MOST;
        }
    };

    synchronized CompletableFuture<List<Remark>> of(
            Language language, String text, Supplier<CompletableFuture<List<Remark>>> reading) {
        return known.computeIfAbsent(new Key(language, text), k -> reading.get());
    }
}
