package org.dragoman.edition;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which public editions are looked for; what is left out narrows nothing.
 *
 * @param statement the slug under which they came out
 * @param language the BCP 47 tag of a language that they have
 * @param state {@code released} or {@code withdrawn}
 * @param since an instant of ISO 8601 before which they did not come out
 */
record EditionSearch(
        @Nullable String statement, @Nullable String language, @Nullable String state, @Nullable String since) {

    /** Released and withdrawn editions from a place on, the newest first. */
    List<Edition> found(int from, int count) {
        var condition = new StringBuilder("state in (RELEASED, WITHDRAWN)");
        var parameters = new Parameters();
        if (statement != null) {
            condition.append(" and slug = :slug");
            parameters.and("slug", statement);
        }
        if (language != null) {
            condition.append(" and concat(' ', languages, ' ') like :language");
            parameters.and("language", "% " + language(language) + " %");
        }
        if (state != null) {
            condition.append(" and state = :state");
            parameters.and("state", state(state));
        }
        if (since != null) {
            condition.append(" and releasedAt >= :since");
            parameters.and("since", instant(since));
        }
        return Edition.<Edition>find(condition + " order by releasedAt desc, id desc", parameters)
                .range(from, from + count - 1)
                .list();
    }

    /** The language with a tag that was sent. */
    static Language language(String tag) {
        return Language.ofTag(tag)
                .orElseThrow(
                        () -> Refusal.badInput("language", EditionMessages.class, EditionMessages::search_language));
    }

    private static Edition.State state(String name) {
        return switch (name) {
            case "released" -> Edition.State.RELEASED;
            case "withdrawn" -> Edition.State.WITHDRAWN;
            default -> throw Refusal.badInput("state", EditionMessages.class, EditionMessages::search_state);
        };
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.badInput("since", EditionMessages.class, EditionMessages::search_since);
        }
    }
}
