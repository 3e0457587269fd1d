package org.dragoman.edition;

import java.util.List;
import org.dragoman.language.Language;

/**
 * A due release was blocked and did not happen.
 *
 * @param email of the publisher who asked for it
 * @param language in which the publisher is told
 * @param because what was in the way, in that language
 */
record HeldRelease(String email, Language language, String title, long statementId, String because) {

    public List<String> lines() {
        return because.lines().toList();
    }
}
