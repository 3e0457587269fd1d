package org.dragoman.edition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Whether a statement can be released, and what is in the way.
 *
 * @param languages the source and all that have a job
 * @param leftOut those that an edition can do without and that are not ready; it comes out without them
 * @param replaced the edition whose place the new one would take; null where none stands
 */
public record Readiness(
        Set<StatementBlocker> obstacles,
        List<OfLanguage> languages,
        Set<Language> leftOut,
        @Nullable Edition replaced) {

    /**
     * One language of an edition.
     *
     * @param jobId its job; null for the source
     * @param optional whether an edition may come out without it
     * @param segments how many there are to translate
     */
    public record OfLanguage(
            Language language,
            @Nullable Long jobId,
            boolean optional,
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
        return obstacles.equals(Set.of(StatementBlocker.UNCHANGED)) && languagesReady();
    }

    public boolean ready() {
        return obstacles.isEmpty() && languagesReady();
    }

    private boolean languagesReady() {
        return languages.stream().allMatch(one -> one.ready() || leftOut.contains(one.language()));
    }

    /**
     * Which languages an edition comes out without: the optional ones that are not ready. A language that readers have
     * already is not taken from them, and an edition has a translation: where none is ready, nothing is left out.
     */
    static Set<Language> leftOut(List<OfLanguage> languages, @Nullable Edition replaced) {
        var published = replaced == null ? List.<Language>of() : replaced.languages();
        var leftOut = languages.stream()
                .filter(one -> one.optional() && !one.ready() && !published.contains(one.language()))
                .map(OfLanguage::language)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
        var translations = languages.stream().filter(one -> one.jobId() != null).count();
        return leftOut.size() == translations ? Set.of() : leftOut;
    }
}
