package org.dragoman.inspection;

import java.util.List;
import org.dragoman.inspection.Inspection.Found;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;

/**
 * A translation with all that is found in it.
 *
 * @param number of its segment in the statement, from 1
 * @param jobId the job that it belongs to
 */
record InspectedTranslation(int number, long jobId, Translation translation, List<Found> found) {

    /** Whether it was finished and yet has an open error: the glossary or a severity changed after it. */
    boolean isLate() {
        return (translation.state() == State.TRANSLATED || translation.state() == State.APPROVED)
                && found.stream().anyMatch(Found::blocks);
    }
}
