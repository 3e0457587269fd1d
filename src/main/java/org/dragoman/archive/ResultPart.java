package org.dragoman.archive;

import java.util.List;
import java.util.function.BiFunction;
import org.dragoman.web.Refusal;

/**
 * What stands on a page of results.
 *
 * @param goesOn whether there are more on the next
 */
record ResultPart(List<FoundSentence> sentences, boolean goesOn) {
    private static final int SHOWN = 20;

    /** More than anybody looks through. */
    private static final int LAST = 50;

    /**
     * @param page from 1
     * @param read sentences from a place on, as many as are asked for
     * @throws Refusal if there is no such page
     */
    static ResultPart of(int page, BiFunction<Integer, Integer, List<FoundSentence>> read) {
        if (page < 1 || page > LAST) {
            throw Refusal.notFound();
        }
        var found = read.apply((page - 1) * SHOWN, SHOWN + 1);
        return new ResultPart(found.subList(0, Math.min(SHOWN, found.size())), page < LAST && found.size() > SHOWN);
    }
}
