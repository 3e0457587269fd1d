package org.dragoman.exchange;

import java.util.List;
import org.dragoman.glossary.FieldDifference;
import org.dragoman.glossary.ImportOutcome;
import org.dragoman.matching.Form;
import org.dragoman.web.Interface;
import org.jspecify.annotations.Nullable;

/**
 * One concept of a previewed import.
 *
 * @param line where the file has it, from 1; 0 for one that is not in the file
 * @param key empty where the line is no concept at all
 */
record PreviewRow(
        int line,
        String key,
        @Nullable Form name,
        Outcome outcome,
        List<FieldDifference> differences,
        List<FileFlaws.Flaw> reasons) {

    /** What would become of it; in the order in which an editor wants to see them. */
    enum Outcome {
        REFUSED,
        CHANGED,
        REMOVED,
        ADDED,
        UNCHANGED
    }

    static PreviewRow of(int line, ImportOutcome fate) {
        var outcome =
                switch (fate.kind()) {
                    case ADDED -> Outcome.ADDED;
                    case CHANGED -> Outcome.CHANGED;
                    case UNCHANGED -> Outcome.UNCHANGED;
                    case REMOVED -> Outcome.REMOVED;
                };
        return new PreviewRow(line, fate.key(), fate.name(), outcome, fate.differences(), List.of());
    }

    static PreviewRow refused(FileFlaws.Place place, List<FileFlaws.Flaw> reasons) {
        return new PreviewRow(place.line(), place.key(), null, Outcome.REFUSED, List.of(), reasons);
    }

    boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }

    /** Why it is refused, in the language of the interface. */
    public List<String> texts(Interface ui) {
        var words = ui.messages(ExchangeMessages.class);
        return reasons.stream().map(r -> r.reason(words)).toList();
    }
}
