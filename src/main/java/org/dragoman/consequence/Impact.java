package org.dragoman.consequence;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a change of the glossary would do to the texts that there are.
 *
 * @param harms what would be wrong that is right now; only the first of many
 * @param drafts how many drafts would be wrong
 * @param translations how many finished translations would be wrong
 * @param editions how many passages of released editions would be wrong
 * @param mended how many passages that are wrong now would be right
 * @param complete whether every text was looked at, and not only the newest
 */
public record Impact(List<Effect> harms, int drafts, int translations, int editions, int mended, boolean complete) {
    public static final Impact NONE = new Impact(List.of(), 0, 0, 0, 0, true);

    public int wrong() {
        return drafts + translations + editions;
    }

    public boolean isNone() {
        return wrong() == 0;
    }

    /** Tells it from any other, so that whoever agrees can say to what. */
    public String fingerprint() {
        return DigestUtils.sha256Hex(toString());
    }

    /** How many more there are than are named. */
    public int unnamed() {
        return wrong() - harms.size();
    }
}
