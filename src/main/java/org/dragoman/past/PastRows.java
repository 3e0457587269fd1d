package org.dragoman.past;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.web.Refusal;

/**
 * The rows of a past statement, in order, and what people do to them. Whatever they do but reword, each side goes on
 * saying the same sentences in the same order. Rows are numbered from 0. Immutable.
 */
record PastRows(List<PastRow> list) {
    PastRows {
        list = List.copyOf(list);
    }

    int size() {
        return list.size();
    }

    PastRow row(int at) {
        if (at < 0 || at >= list.size()) {
            throw Refusal.notFound();
        }
        return list.get(at);
    }

    boolean canJoin(int at) {
        return at + 1 < list.size();
    }

    /** A row and the one below become one. It is left out only if both were. */
    PastRows joined(int at) {
        var row = row(at);
        if (!canJoin(at)) {
            throw impossible();
        }
        var below = row(at + 1);
        var both = PastRow.byHand(
                PastRow.joined(row.source(), below.source()),
                PastRow.joined(row.target(), below.target()),
                row.leftOut() && below.leftOut());
        return with(at, 2, List.of(both));
    }

    boolean canSplit(int at) {
        var row = row(at);
        return row.source().size() > 1 || row.target().size() > 1;
    }

    /** The last sentences of a row, one of each side that has several, become a row of their own below it. */
    PastRows split(int at) {
        var row = row(at);
        if (!canSplit(at)) {
            throw impossible();
        }
        int source = Math.max(1, row.source().size() - 1);
        int target = Math.max(1, row.target().size() - 1);
        return with(at, 1, List.of(part(row, 0, source, 0, target), part(row, source, -1, target, -1)));
    }

    private static PastRow part(PastRow row, int from, int to, int targetFrom, int targetTo) {
        return PastRow.byHand(part(row.source(), from, to), part(row.target(), targetFrom, targetTo), row.leftOut());
    }

    private static List<String> part(List<String> sentences, int from, int to) {
        int size = sentences.size();
        return sentences.subList(Math.min(from, size), to < 0 ? size : Math.min(to, size));
    }

    /** Whether there is a sentence to go, and something would be different then. */
    boolean canMove(int at, Step step) {
        var row = row(at);
        boolean beside = step.up() ? at > 0 : at + 1 < list.size();
        return !step.from(row).isEmpty() && (beside || !step.left(row).hasNothing());
    }

    /**
     * A sentence goes over to the row beside, which is made where there is none; a row of which nothing is left goes.
     * What gets a sentence is not left out any more.
     */
    PastRows moved(int at, Step step) {
        if (!canMove(at, step)) {
            throw impossible();
        }
        var rest = step.left(row(at));
        var gone = step.alone(row(at));
        var remaining = rest.hasNothing() ? List.<PastRow>of() : List.of(rest);
        if (step.up()) {
            return at == 0
                    ? with(at, 1, both(List.of(gone), remaining))
                    : with(at - 1, 2, both(List.of(met(row(at - 1), gone)), remaining));
        }
        return at + 1 == list.size()
                ? with(at, 1, both(remaining, List.of(gone)))
                : with(at, 2, both(remaining, List.of(met(gone, row(at + 1)))));
    }

    private static PastRow met(PastRow above, PastRow below) {
        return PastRow.byHand(
                PastRow.joined(above.source(), below.source()), PastRow.joined(above.target(), below.target()), false);
    }

    /** A row is left out, or is not any more. */
    PastRows marked(int at, boolean leftOut) {
        return with(at, 1, List.of(row(at).marked(leftOut)));
    }

    /** A row says something else. */
    PastRows reworded(int at, List<String> source, List<String> target) {
        var row = PastRow.byHand(source, target, row(at).leftOut());
        if (row.hasNothing()) {
            throw Refusal.badInput("row-empty", PastMessages.class, PastMessages::row_empty);
        }
        return with(at, 1, List.of(row));
    }

    private PastRows with(int at, int count, List<PastRow> instead) {
        var rows = new ArrayList<>(list);
        var place = rows.subList(at, at + count);
        place.clear();
        place.addAll(instead);
        return new PastRows(rows);
    }

    private static List<PastRow> both(List<PastRow> one, List<PastRow> other) {
        var rows = new ArrayList<>(one);
        rows.addAll(other);
        return rows;
    }

    private static Refusal impossible() {
        return Refusal.conflict("row-unfit", PastMessages.class, PastMessages::row_unfit);
    }
}
