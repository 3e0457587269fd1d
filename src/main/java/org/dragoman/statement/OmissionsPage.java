package org.dragoman.statement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the newest revision of a statement leaves out of its file, and what of it can be read. */
record OmissionsPage(Statement statement, String fileName, List<Line> lines) {

    /**
     * One kind.
     *
     * @param count 0 for what is read because it was asked for
     * @param included whether it is read
     */
    record Line(Omission.Kind kind, int count, List<Omission.Passage> passages, boolean included) {}

    static OmissionsPage of(Statement statement) {
        var revision = Revision.newestOf(statement);
        var leftOut = revision.omissions().stream().map(o -> new Line(o.kind(), o.count(), o.passages(), false));
        var included = revision.included().stream()
                .filter(kind -> revision.omissions().stream().noneMatch(o -> o.kind() == kind))
                .map(kind -> new Line(kind, 0, List.of(), true));
        return new OmissionsPage(
                statement,
                revision.fileName(),
                Stream.concat(leftOut, included)
                        .sorted(Comparator.comparing(Line::kind))
                        .toList());
    }

    /** Whether something of it can be read, or no more be read. */
    public boolean hasChoice() {
        return statement.state() != Statement.State.SCHEDULED
                && lines.stream().anyMatch(line -> line.kind().isChoice());
    }
}
