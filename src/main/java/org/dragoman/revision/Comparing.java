package org.dragoman.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.segment.PastSegment;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.segment.Segment;
import org.dragoman.splitting.Splitting;
import org.dragoman.statement.Manuscript;
import org.dragoman.statement.ProposedRevision;
import org.dragoman.statement.Revision;
import org.dragoman.statement.Statement;

/** Compares revisions with those before them, and proposals with what there is. */
@ApplicationScoped
class Comparing {
    private final Splitting splitting;

    @Inject
    Comparing(Splitting splitting) {
        this.splitting = splitting;
    }

    /** What would become of each segment if a proposal became the newest revision. */
    RevisionDifference with(ProposedRevision proposed) {
        var statement = proposed.statement();
        var older = ReadingOrder.of(statement).segments().stream()
                .map(RevisionLine::of)
                .toList();
        var gone = Segment.removedOf(statement).stream().map(RevisionLine::of).toList();
        return RevisionDifference.between(older, identified(older, gone, lines(proposed.manuscript(), statement)));
    }

    private List<RevisionLine> lines(Manuscript manuscript, Statement statement) {
        var split = splitting.split(manuscript.paragraphs(), statement.language());
        var lines = new ArrayList<RevisionLine>();
        for (int i = 0; i < split.size(); i++) {
            var texts = split.get(i);
            var kind = manuscript.paragraphs().get(i).kind();
            for (int place = 1; place <= texts.size(); place++) {
                lines.add(new RevisionLine(null, i + 1, place, kind, texts.get(place - 1)));
            }
        }
        return lines;
    }

    /** Gives the lines the ids of the segments that they are. The title is itself, whatever it says. */
    private static List<RevisionLine> identified(
            List<RevisionLine> older, List<RevisionLine> gone, List<RevisionLine> newer) {
        var known = new ArrayList<>(older.subList(1, older.size()));
        known.addAll(gone);
        var body = newer.subList(1, newer.size());
        var alignment = SentenceAlignment.of(texts(older.subList(1, older.size())), texts(gone), texts(body));
        var lines = new ArrayList<RevisionLine>();
        lines.add(newer.get(0).as(id(older.get(0))));
        for (int i = 0; i < body.size(); i++) {
            var line = body.get(i);
            var before = alignment.olderOf(i);
            lines.add(before.isPresent() ? line.as(id(known.get(before.getAsInt()))) : line);
        }
        return lines;
    }

    private static long id(RevisionLine line) {
        return Objects.requireNonNull(line.segment());
    }

    private static List<String> texts(List<RevisionLine> lines) {
        return lines.stream().map(RevisionLine::text).toList();
    }

    /** What a revision changed in the one before it; all of it is new in the first one. */
    RevisionDifference before(Revision revision) {
        var statement = revision.statement();
        var earlier = earlier(revision);
        var older = Revision.of(statement.id(), revision.number() - 1)
                .map(r -> PastSegment.of(r).stream().map(RevisionLine::of).toList())
                .orElse(List.of());
        var newer = lines(revision).stream()
                .map(line -> earlier.contains(id(line)) ? line : line.withoutSegment())
                .toList();
        return RevisionDifference.between(older, newer);
    }

    private static Set<Long> earlier(Revision revision) {
        return new HashSet<>(PastSegment.idsBefore(revision));
    }

    private static List<RevisionLine> lines(Revision revision) {
        var newest = Revision.newestOf(revision.statement());
        return newest.number() == revision.number()
                ? ReadingOrder.of(revision.statement()).segments().stream()
                        .map(RevisionLine::of)
                        .toList()
                : PastSegment.of(revision).stream().map(RevisionLine::of).toList();
    }
}
