package org.dragoman.segment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.statement.Revision;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Proposals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ReadingOrderTest {
    private static final List<String> REVISED = List.of(
            "A statement on the harbour strike",
            "They ask for safe machines and fair wages.",
            "An inquiry has begun.",
            "What we ask",
            "The workers of the harbour stopped work on Tuesday.");

    private final HarbourStatement harbour = HarbourStatement.assigned();

    private ReadingOrder order() {
        return QuarkusTransaction.requiringNew().call(() -> ReadingOrder.of(harbour.statement()));
    }

    @Test
    void hasWhatTheNewestRevisionHasAndNothingElse() {
        var removed = order().segments().get(4);
        Proposals.revise(harbour.id, Proposals.CHANGED);
        var order = order();
        assertThat(order.segments()).extracting(Segment::text).isEqualTo(REVISED);
        assertThat(order.size()).isEqualTo(5);
        assertThat(order.number(removed.id())).isZero();
        assertThat(order.range(2, 4)).isEqualTo(order.segments().subList(1, 4));
    }

    @Test
    void numbersASingleSegmentAsItNumbersThemAll() {
        Proposals.revise(harbour.id, Proposals.CHANGED);
        var order = order();
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(order.segments()).extracting(ReadingOrder::numberOf).containsExactly(1, 2, 3, 4, 5);
            assertThat(order.segments()).extracting(s -> order.number(s.id())).containsExactly(1, 2, 3, 4, 5);
        });
    }

    @Test
    void leavesARemovedSegmentTheNumberThatItHadLast() {
        var removed = order().segments().get(4);
        Proposals.revise(harbour.id, Proposals.CHANGED);
        QuarkusTransaction.requiringNew().run(() -> {
            var gone = Segment.withId(removed.id()).orElseThrow();
            assertThat(ReadingOrder.numberOf(gone)).isEqualTo(5);
            assertThat(ReadingOrder.textBefore(gone)).isEmpty();
            assertThat(ReadingOrder.textAfter(gone)).isEmpty();
        });
    }

    @Test
    void knowsTheTextsBesideEachSegment() {
        Proposals.revise(harbour.id, Proposals.CHANGED);
        var segments = order().segments();
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, segments.size()).forEach(i -> {
                    assertThat(ReadingOrder.textBefore(segments.get(i)).orElse(null))
                            .isEqualTo(i == 0 ? null : REVISED.get(i - 1));
                    assertThat(ReadingOrder.textAfter(segments.get(i)).orElse(null))
                            .isEqualTo(i == 4 ? null : REVISED.get(i + 1));
                }));
    }

    @Test
    void seesWhatItsOwnTransactionHasNotWrittenYet() {
        QuarkusTransaction.begin();
        try {
            var statement = harbour.statement();
            var first = ReadingOrder.of(statement).segments().get(0);
            first.removeIn(Revision.newestOf(statement), People.editor());
            var left = Segment.getEntityManager()
                    .createQuery("select count(l) from LivingSegment l where l.statement = ?1", Long.class)
                    .setParameter(1, statement)
                    .getSingleResult();
            assertThat(left).isEqualTo(4);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
