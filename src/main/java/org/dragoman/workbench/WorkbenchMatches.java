package org.dragoman.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.memory.Match;
import org.dragoman.memory.Memory;
import org.dragoman.translation.Translation;
import org.dragoman.translation.TranslationRevision;

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
        var matches = new ArrayList<WorkbenchMatch>();
        for (var match : found(translation)) {
            matches.add(WorkbenchMatch.of(matches.size() + 1, match, translation.segment()));
        }
        return matches;
    }

    /**
     * The matches for a translation's source, the best first. What the translation itself once was stands in its
     * history; offered as a match, it would bring back a text that review has refused.
     */
    List<Match> found(Translation translation) {
        var own = translation.statement().slug();
        var past = translation.history().stream().map(TranslationRevision::text).collect(Collectors.toSet());
        return memory.matches(translation.segment(), translation.language()).stream()
                .filter(match -> !match.origin().equals(own) || !past.contains(match.target()))
                .toList();
    }
}
