package org.dragoman.survey;

import java.util.List;
import org.dragoman.check.Inspection.Found;
import org.dragoman.segment.State;
import org.dragoman.segment.Translation;

/**
 * A translation with all that is found in it.
 *
 * @param number of its segment in the statement, from 1
 * @param jobId the job that it belongs to
 */
record Place(int number, long jobId, Translation translation, List<Found> found) {

    /** Whether it was finished and yet has an open error: the glossary or a severity changed after it. */
    boolean isLate() {
        return (translation.state() == State.TRANSLATED || translation.state() == State.APPROVED)
                && found.stream().anyMatch(Found::blocks);
    }
}
