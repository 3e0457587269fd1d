package org.dragoman.job;

import java.util.Collection;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * One statement in one language on the board.
 *
 * @param work the job and how far it is, once it is given
 */
record BoardCell(Language language, boolean source, @Nullable Work work) {

    /** @param translators the names of those who hold its segments */
    record Work(JobLine job, Progress progress, Collection<String> translators) {

        public boolean late() {
            return job.isLate(progress);
        }
    }
}
