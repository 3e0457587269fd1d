package org.dragoman.edition;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Whether a statement can be released, and what is in the way.
 *
 * @param replaced the edition whose place the new one would take; null where none stands
 */
public record Readiness(Set<StatementBlocker> obstacles, List<OfLanguage> languages, @Nullable Edition replaced) {

    /**
     * One language of an edition.
     *
     * @param jobId its job; null for the source
     * @param segments how many there are to translate
     */
    public record OfLanguage(
            Language language,
            @Nullable Long jobId,
            int segments,
            int approved,
            List<Blocker> blockers,
            Remarks remarks) {

        public boolean ready() {
            return blockers.isEmpty();
        }

        long count(Blocker.Kind kind) {
            return blockers.stream().filter(b -> b.kind() == kind).count();
        }
    }

    /** Whether nothing is in the way but that the newest edition says the same. */
    public boolean released() {
        return obstacles.equals(Set.of(StatementBlocker.UNCHANGED))
                && languages.stream().allMatch(OfLanguage::ready);
    }

    public boolean ready() {
        return obstacles.isEmpty() && languages.stream().allMatch(OfLanguage::ready);
    }
}
