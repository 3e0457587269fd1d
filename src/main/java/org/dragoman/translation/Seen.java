package org.dragoman.translation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What someone had before them when they decided about a translation. What came after is for them to look at first.
 *
 * @param version of the translation
 * @param kept the ids of the conflicts that were shown beside it
 */
public record Seen(int version, Set<Long> kept) {

    /** What someone says that they had before them. */
    public static Seen of(@Nullable Integer version, @Nullable Collection<Long> kept) {
        if (version == null) {
            throw Refusal.unseen("version-missing", TranslationMessages.class, TranslationMessages::version_missing);
        }
        return new Seen(version, kept == null ? Set.of() : new HashSet<>(kept));
    }

    /** A version with no other text beside it. */
    public static Seen alone(int version) {
        return new Seen(version, Set.of());
    }

    /** Holds when every text that is kept beside the translation was before them; refuses otherwise. */
    void mustInclude(Collection<Conflict> open) {
        if (!open.stream().map(Conflict::id).allMatch(kept::contains)) {
            throw Refusal.conflict("conflict-open", TranslationMessages.class, TranslationMessages::conflict_open);
        }
    }
}
