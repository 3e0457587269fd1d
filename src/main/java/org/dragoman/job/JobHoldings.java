package org.dragoman.job;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.segment.Segment;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;

/**
 * Who holds the translations of a job.
 *
 * <p>They change hands by statements that touch nothing but the assignee, so that a text saved at the same moment by the
 * one who gives them away is never overwritten.
 */
record JobHoldings(Job job) {
    /** What the source no longer has is theirs too: it may come back, and nobody may lose a text of it. */
    private static final String MINE =
            "language = :language and segment.id in (select s.id from Segment s where s.paragraph.revision.statement = :statement)";

    private static final String OPEN = " and state <> :approved";

    /** A translation for each segment that is to be translated, all held by the translator of the job. */
    void open() {
        Translation.persist(ReadingOrder.of(job.statement()).segments().stream()
                .filter(Segment::translatable)
                .map(segment -> new Translation(segment, job.language(), job.translator())));
    }

    /** A translation for each segment that has come since, held by whoever holds the one before it and is still able. */
    void fill() {
        var held = Translation.of(job.statement(), job.language()).stream()
                .collect(Collectors.toMap(t -> t.segment().id(), Translation::assignee));
        var holder = job.translator();
        for (var segment : ReadingOrder.of(job.statement()).segments()) {
            holder = held.getOrDefault(segment.id(), holder);
            if (segment.translatable() && !held.containsKey(segment.id())) {
                var able = job.isTranslatableBy(holder) ? holder : job.translator();
                new Translation(segment, job.language(), able).persist();
            }
        }
    }

    /** Hands over what one translator holds and is not approved yet. */
    void pass(Account from, Account to) {
        Translation.update(
                "assignee = :to where assignee = :from and " + MINE + OPEN,
                mine().and("from", from).and("to", to).and("approved", State.APPROVED));
    }

    /**
     * Hands over what is not approved yet of some segments.
     *
     * @return how many changed hands
     */
    int pass(List<Segment> segments, Account to) {
        return Translation.update(
                "assignee = :to where language = :language and segment in :segments and state <> :approved"
                        + " and assignee <> :to",
                Parameters.with("to", to)
                        .and("language", job.language())
                        .and("segments", segments)
                        .and("approved", State.APPROVED));
    }

    /** Those who hold a translation that is not approved yet. */
    List<Account> holders() {
        return Account.list(
                "from Account a where exists (from Translation t join LivingSegment l on l.id = t.segment.id"
                        + " where t.assignee = a and t.language = :language and l.statement = :statement and t.state <> :approved)"
                        + " order by a.displayName",
                mine().and("approved", State.APPROVED));
    }

    /** Whether anybody has saved a text yet. */
    boolean begun() {
        return Translation.count("version > 0 and " + MINE, mine()) > 0;
    }

    /** Removes the translations, none of which has been begun. */
    void close() {
        Translation.delete(MINE, mine());
    }

    private Parameters mine() {
        return Parameters.with("language", job.language()).and("statement", job.statement());
    }
}
