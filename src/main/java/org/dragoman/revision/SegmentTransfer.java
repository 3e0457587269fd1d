package org.dragoman.revision;

import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.segment.PastSegment;
import org.dragoman.segment.Segment;
import org.dragoman.segment.Token;
import org.dragoman.statement.Revisions;
import org.dragoman.translation.Translation;

/** The segments of a statement go over to a newer revision. */
record SegmentTransfer(Revisions.Accepted accepted, RevisionDifference difference, Account by) {

    /** A segment that goes on, and what it said before. */
    private record Rewritten(Segment segment, String before) {}

    /** @param present the segments of the revision before, as they stand */
    void of(List<Segment> present) {
        var statement = accepted.revision().statement();
        PastSegment.persist(present.stream().map(PastSegment::new));
        var known = Stream.concat(present.stream(), Segment.removedOf(statement).stream())
                .collect(Collectors.toMap(Segment::id, Function.identity()));
        var rewritten = new ArrayList<Rewritten>();
        for (var row : difference.rows()) {
            var newer = row.newer();
            if (newer == null) {
                segment(known, row.line()).removeIn(accepted.revision(), by);
            } else if (newer.segment() == null) {
                new Segment(accepted.paragraphs().get(newer.paragraph() - 1), newer.place(), newer.text()).persist();
            } else {
                rewritten.add(goOn(segment(known, newer), newer));
            }
        }
        tell(rewritten);
    }

    private static Segment segment(Map<Long, Segment> known, RevisionLine line) {
        return Objects.requireNonNull(known.get(line.segment()));
    }

    private Rewritten goOn(Segment segment, RevisionLine line) {
        var before = segment.text();
        segment.goOn(accepted.paragraphs().get(line.paragraph() - 1), line.place(), line.text(), by);
        return new Rewritten(segment, before);
    }

    /** Tells the translations of the segments that now say something else, or the same with other numbers of codes. */
    private void tell(List<Rewritten> all) {
        var rewritten = all.stream()
                .filter(r -> !r.before().equals(r.segment().text()))
                .collect(Collectors.toMap(Rewritten::segment, Rewritten::before));
        for (var translation : locked(rewritten.keySet())) {
            var segment = translation.segment();
            var before = Objects.requireNonNull(rewritten.get(segment));
            if (SentenceWording.equal(before, segment.text())) {
                translation.renumberCodes(numbers(before, segment.text()), by);
            } else {
                translation.sourceChanged(before, by);
            }
        }
    }

    /** The translations of some segments, so that who saves one at this moment waits and is told. */
    private static List<Translation> locked(Set<Segment> segments) {
        return segments.isEmpty()
                ? List.of()
                : Translation.<Translation>find("segment in ?1 order by id", segments)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /** The numbers of the codes of a text as they were, each with what it is now. */
    private static Map<String, Integer> numbers(String before, String after) {
        var older = codes(before);
        var newer = codes(after);
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < older.size(); i++) {
            numbers.put(older.get(i), Integer.valueOf(newer.get(i)));
        }
        return numbers;
    }

    private static List<String> codes(String text) {
        return Token.of(text).stream().filter(Token::code).map(Token::number).toList();
    }
}
