package org.dragoman.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the pairs of a file into the memory, a thousand at a time. */
final class MemoryIntake implements Tmx.Taker {
    private static final int BATCH = 1000;

    private final MemoryEntries entries;
    private final String origin;
    private final List<TranslationUnit> batch = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private int given;
    private int added;

    MemoryIntake(MemoryEntries entries, String origin) {
        this.entries = entries;
        this.origin = origin;
    }

    @Override
    public void take(TranslationUnit unit) {
        if (PlainText.of(unit.source()).isEmpty() || unit.target().isBlank()) {
            return;
        }
        given++;
        batch.add(unit);
        if (batch.size() == BATCH) {
            keep();
        }
    }

    @Override
    public void passOver(String language) {
        leftOut.merge(language, 1, Integer::sum);
    }

    private void keep() {
        added += entries.keep(batch, origin);
        batch.clear();
    }

    Memory.Report report() {
        if (!batch.isEmpty()) {
            keep();
        }
        return new Memory.Report(added, given - added, leftOut);
    }
}
