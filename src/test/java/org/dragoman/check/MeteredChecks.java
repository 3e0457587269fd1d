package org.dragoman.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dragoman.language.Language;

/**
 * The work that each check does on a pair, and the reading of the markup for all of them: source language, target language,
 * source and target in, ids and counts out.
 */
public final class MeteredChecks implements Function<List<String>, Map<String, Long>> {
    @Override
    public Map<String, Long> apply(List<String> texts) {
        var pair = new Pair(Language.valueOf(texts.get(0)), Language.valueOf(texts.get(1)), texts.get(2), texts.get(3));
        var work = new LinkedHashMap<String, Long>();
        long start = Work.done();
        var read = new PairTexts(pair);
        work.put("markup", Work.done() - start);
        for (var check : Check.values()) {
            check.reading().ifPresent(reading -> {
                long before = Work.done();
                reading.findings(read);
                work.put(check.id(), Work.done() - before);
            });
        }
        return work;
    }
}
