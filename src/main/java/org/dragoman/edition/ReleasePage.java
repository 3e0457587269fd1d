package org.dragoman.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.web.Complaint;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a release shows.
 *
 * @param acts whether the person before it may release
 * @param unchanged whether nothing is in the way but that the newest edition says the same
 * @param obstacles what is in the way whatever the languages are like
 * @param doubts the passages of the newest edition that later rules of the glossary call wrong
 * @param corrigendum null where the new edition takes the place of none, or says the same
 * @param without the languages that have no job and will not be in the edition
 */
record ReleasePage(
        Subject statement,
        boolean acts,
        boolean ready,
        boolean unchanged,
        List<String> obstacles,
        List<Card> cards,
        List<Language> without,
        List<Request> requests,
        List<DoubtedPassage> doubts,
        @Nullable Corrigendum corrigendum,
        Form form) {

    /** The statement that is released. */
    record Subject(long id, String title, Language language, LocalDate dated) {}

    /**
     * How one language stands.
     *
     * @param leftOut whether the edition comes out without it
     * @param machine how many texts a program wrote and nobody has changed
     */
    record Card(
            Language language,
            @Nullable Long jobId,
            boolean optional,
            boolean leftOut,
            int segments,
            int approved,
            List<Group> groups,
            Remarks remarks,
            long machine) {}

    /** Blockers of one kind: how many, and where the first of them are. */
    record Group(String text, List<Link> links, long more) {}

    /** Where a blocker can be mended. */
    record Link(int number, String address, String text) {}

    /** Something that was asked to be published, and what became of it. */
    record Request(
            long id,
            Edition.State state,
            @Nullable String path,
            int number,
            String by,
            Instant at,
            @Nullable Instant embargoUntil,
            @Nullable Instant releasedAt,
            List<String> because) {

        public boolean scheduled() {
            return state == Edition.State.SCHEDULED;
        }

        public boolean released() {
            return state == Edition.State.RELEASED;
        }
    }

    /**
     * A passage that may need a corrigendum.
     *
     * @param number of its line in the edition
     * @param address where it is corrected
     */
    record DoubtedPassage(Language language, String text, int number, String address) {}

    /**
     * What the new edition says of the one whose place it takes.
     *
     * @param number of that one
     */
    record Corrigendum(int number, List<WrittenNote> notes, ChangesTable changes) {}

    /** What is told in a language. */
    record WrittenNote(Language language, String text) {}

    /** What stands in the form, with what is wrong about it. */
    record Form(boolean later, String embargo, String zone, CorrectionNotes notes, @Nullable Complaint complaint) {
        /** Whether it is the time that is wrong. */
        public boolean mistimed() {
            return complaint != null && complaint.code().startsWith("embargo-");
        }
    }

    /** The number of the newest public edition where it says all that there is to say; 0 where it does not. */
    public int allReleased() {
        return unchanged
                ? requests.stream()
                        .filter(Request::released)
                        .mapToInt(Request::number)
                        .max()
                        .orElse(0)
                : 0;
    }

    /** The languages that an edition comes out without, though somebody works on them. */
    public List<Language> leftOut() {
        return cards.stream().filter(Card::leftOut).map(Card::language).toList();
    }

    public boolean scheduled() {
        return requests.stream().anyMatch(Request::scheduled);
    }
}
