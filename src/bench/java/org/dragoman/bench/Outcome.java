package org.dragoman.bench;

import java.util.List;
import org.dragoman.language.Language;

/**
 * What came of one case of a gold sample.
 *
 * @param hard whether only the meaning of the text tells the right answer
 * @param shares in the order of the sample's columns; the first is the case itself, right or not
 * @param tallies in the order of the sample's columns
 * @param explanation what was expected and what was answered
 */
record Outcome(
        String id, Language language, boolean hard, List<Share> shares, List<Tally> tallies, String explanation) {
    boolean isExact() {
        return shares.get(0).isWhole();
    }
}
