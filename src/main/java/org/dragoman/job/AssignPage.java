package org.dragoman.job;

import java.util.List;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The jobs of a statement, and those that can still be given.
 *
 * @param segments how many segments the statement has
 */
record AssignPage(BoardRow.Heading statement, List<Offer> offers, List<Given> given, int segments) {

    /** Whether jobs can be given or changed at present. */
    public boolean open() {
        return !statement.draft() && !statement.scheduled();
    }

    /** Whether something was refused. */
    public boolean refused() {
        return offers.stream().anyMatch(o -> o.error() != null)
                || given.stream().anyMatch(g -> g.error() != null || g.triedShare() != null);
    }

    /** Those who can take a part in one language. */
    record Candidates(List<EligiblePerson> translators, List<EligiblePerson> reviewers) {

        public boolean translatedBy(String username) {
            return has(translators, username);
        }

        public boolean reviewedBy(String username) {
            return has(reviewers, username);
        }

        private static boolean has(List<EligiblePerson> people, String username) {
            return people.stream().anyMatch(person -> person.username().equals(username));
        }
    }

    /** A language that has no job yet. */
    record Offer(Language language, boolean chosen, JobEntries entries, @Nullable String error, Candidates choice) {

        /** Whether there is someone for each part. */
        public boolean possible() {
            return !choice.translators().isEmpty() && !choice.reviewers().isEmpty();
        }
    }

    /** A language that has a job. */
    record Given(
            BoardCell.Work work,
            JobEntries entries,
            List<Share> shares,
            @Nullable String error,
            RefusedAssignment.@Nullable TriedShare triedShare,
            Candidates choice) {

        public Language language() {
            return work.job().language();
        }

        /** What is in the fields of the range. */
        public RefusedAssignment.TriedShare typedShare() {
            return triedShare == null ? new RefusedAssignment.TriedShare(language(), "", "", "", "") : triedShare;
        }

        public boolean begun() {
            return work.progress().empty() < work.progress().total();
        }
    }
}
