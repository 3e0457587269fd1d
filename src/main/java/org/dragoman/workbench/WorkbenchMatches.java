package org.dragoman.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.memory.Match;
import org.dragoman.memory.Memory;
import org.dragoman.translation.Translation;
import org.dragoman.translation.TranslationRevision;
import org.jspecify.annotations.Nullable;

/** Asks the memory what it has for a segment. */
@ApplicationScoped
class WorkbenchMatches {
    private final Memory memory;

    @Inject
    WorkbenchMatches(Memory memory) {
        this.memory = memory;
    }

    /** The matches for a translation's source as the workbench shows them, the best first. */
    List<WorkbenchMatch> of(Translation translation) {
        return shown(found(translation), translation);
    }

    /** The same where the texts before and after its segment are known. */
    List<WorkbenchMatch> of(Translation translation, @Nullable String previous, @Nullable String next) {
        var segment = translation.segment();
        var all = memory.matches(segment.language(), translation.language(), segment.text(), previous, next);
        return shown(unlikeItsPast(all, translation), translation);
    }

    private static List<WorkbenchMatch> shown(List<Match> found, Translation translation) {
        var matches = new ArrayList<WorkbenchMatch>();
        for (var match : found) {
            matches.add(WorkbenchMatch.of(matches.size() + 1, match, translation.segment()));
        }
        return matches;
    }

    /**
     * The matches for a translation's source, the best first. What the translation itself once was stands in its
     * history; offered as a match, it would bring back a text that review has refused.
     */
    List<Match> found(Translation translation) {
        return unlikeItsPast(memory.matches(translation.segment(), translation.language()), translation);
    }

    private static List<Match> unlikeItsPast(List<Match> matches, Translation translation) {
        var own = translation.statement().slug();
        if (matches.stream().noneMatch(match -> match.origin().equals(own))) {
            return matches;
        }
        var past = TranslationRevision.texts(translation);
        return matches.stream()
                .filter(match -> !match.origin().equals(own) || !past.contains(match.target()))
                .toList();
    }
}
