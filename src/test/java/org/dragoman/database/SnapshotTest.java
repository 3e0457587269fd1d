package org.dragoman.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.dragoman.testsupport.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The thing that is kept is the number of another row, {@code …/thing}. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class SnapshotTest {
    private static final int MANY = 6;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    private final String name = UUID.randomUUID().toString();
    private final String thing = name + "/thing";
    private final AtomicInteger builds = new AtomicInteger();

    private record Thing(long number) {}

    @BeforeEach
    void exists() {
        QuarkusTransaction.requiringNew().run(() -> List.of(name, thing)
                .forEach(row -> sql("insert into snapshot_version values ('" + row + "', 1)")));
    }

    @AfterEach
    void isGone() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql("delete from snapshot_version where name like '" + name + "%'"));
    }

    @Test
    void isBuiltOnceForAllWhoAskAtTheSameTime() throws Exception {
        var threads = new ArrayList<Thread>();
        var answers = Collections.synchronizedMap(new IdentityHashMap<Thing, Boolean>());
        var ready = new CountDownLatch(1);
        var snapshot = snapshot(() -> {
            while (builds.get() == 1 && waiting(threads) < MANY - 1) {
                Thread.onSpinWait();
            }
        });
        for (var i = 0; i < MANY; i++) {
            threads.add(new Thread(() -> {
                awaited(ready);
                answers.put(elsewhere(snapshot), true);
            }));
        }
        threads.forEach(Thread::start);
        ready.countDown();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(builds).hasValue(1);
        assertThat(answers).hasSize(1);
    }

    private static long waiting(List<Thread> threads) {
        return threads.stream()
                .filter(t -> t.getState() == Thread.State.BLOCKED)
                .count();
    }

    @Test
    void unchangedItIsNotBuiltAgain() {
        var snapshot = snapshot();
        assertThat(elsewhere(snapshot)).isSameAs(elsewhere(snapshot));
        assertThat(builds).hasValue(1);
    }

    @Test
    void aChangeIsOfItsOwnTransactionUntilItIsCommitted() {
        var snapshot = snapshot();
        var otherInstance = snapshot();
        assertThat(elsewhere(otherInstance)).isEqualTo(new Thing(1));
        QuarkusTransaction.requiringNew().run(() -> {
            change(snapshot, 7);
            assertThat(snapshot.get()).isEqualTo(new Thing(7));
            assertThat(elsewhere(snapshot)).isEqualTo(new Thing(1));
            change(snapshot, 8);
            assertThat(snapshot.get()).isEqualTo(new Thing(8));
            assertThat(elsewhere(otherInstance)).isEqualTo(new Thing(1));
        });
        assertThat(elsewhere(snapshot)).isEqualTo(new Thing(8));
        assertThat(elsewhere(otherInstance)).isEqualTo(new Thing(8));
    }

    @Test
    void aChangeThatIsRolledBackLeavesNothing() {
        var snapshot = snapshot();
        QuarkusTransaction.begin();
        change(snapshot, 7);
        assertThat(snapshot.get()).isEqualTo(new Thing(7));
        assertThat(snapshot.number()).isEqualTo(2);
        QuarkusTransaction.rollback();
        assertThat(numberOf(snapshot)).isEqualTo(1);
        assertThat(elsewhere(snapshot)).isEqualTo(new Thing(1));

        // The next change gets the number that the lost one had.
        QuarkusTransaction.requiringNew().run(() -> change(snapshot, 9));
        assertThat(numberOf(snapshot)).isEqualTo(2);
        assertThat(elsewhere(snapshot)).isEqualTo(new Thing(9));
    }

    @Test
    void aChangeOfAnotherProgramIsSeenOnceItIsCommitted() throws SQLException {
        var snapshot = snapshot();
        assertThat(elsewhere(snapshot)).isEqualTo(new Thing(1));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update snapshot_version set number = 5 where name = '" + thing + "'");
            statement.execute("update snapshot_version set number = number + 1 where name = '" + name + "'");
            assertThat(elsewhere(snapshot)).isEqualTo(new Thing(1));
            connection.commit();
        }
        assertThat(elsewhere(snapshot)).isEqualTo(new Thing(5));
    }

    @Test
    void anOlderTransactionNeverPutsItsVersionInPlaceOfANewerOne() {
        var snapshot = snapshot();
        inTheVersionThatIsThere(snapshot, () -> {
            QuarkusTransaction.requiringNew().run(() -> change(snapshot, 2));
            var newer = elsewhere(snapshot);
            assertThat(snapshot.get()).isEqualTo(new Thing(1));
            assertThat(elsewhere(snapshot)).isSameAs(newer).isEqualTo(new Thing(2));
        });
    }

    @Test
    void whoSeesTheOldVersionDoesNotWaitForTheNewOne() throws Exception {
        var begun = new CountDownLatch(1);
        var read = new CountDownLatch(1);
        var snapshot = snapshot(() -> {
            if (builds.get() == 2) {
                begun.countDown();
                awaited(read);
            }
        });
        var old = elsewhere(snapshot);
        var building = new FutureTask<>(() -> elsewhere(snapshot));
        inTheVersionThatIsThere(snapshot, () -> {
            QuarkusTransaction.requiringNew().run(() -> change(snapshot, 2));
            new Thread(building).start();
            awaited(begun);
            assertThat(snapshot.get()).isSameAs(old);
            read.countDown();
        });
        assertThat(building.get()).isEqualTo(new Thing(2));
    }

    @Test
    void aBuildDuringWhichAChangeIsCommittedStartsOver() {
        var changes = new AtomicInteger();
        var self = new ArrayList<Snapshot<Thing>>();
        self.add(snapshot(() -> {
            if (changes.incrementAndGet() == 1) {
                QuarkusTransaction.requiringNew().run(() -> change(self.get(0), 2));
            }
        }));
        var built = elsewhere(self.get(0));
        assertThat(builds).hasValue(2);
        assertThat(elsewhere(self.get(0))).isSameAs(built).isEqualTo(new Thing(2));
    }

    @Test
    void aBuildThatNeverComesToRestIsGivenToOneOnly() {
        var changes = new AtomicInteger();
        var self = new ArrayList<Snapshot<Thing>>();
        self.add(snapshot(() -> {
            if (changes.incrementAndGet() <= 3) {
                QuarkusTransaction.requiringNew().run(() -> change(self.get(0), 1 + changes.get()));
            }
        }));
        var restless = elsewhere(self.get(0));
        assertThat(elsewhere(self.get(0))).isNotSameAs(restless).isEqualTo(new Thing(4));
    }

    @Test
    void aBuildThatFailsIsTriedAgainByTheNext() {
        var snapshot = snapshot(() -> {
            if (builds.get() == 1) {
                throw new IllegalStateException("the first fails");
            }
        });
        assertThat(QuarkusTransaction.requiringNew().call(() -> failure(snapshot)))
                .hasMessage("the first fails");
        assertThat(elsewhere(snapshot)).isEqualTo(new Thing(1));
    }

    private static RuntimeException failure(Snapshot<Thing> snapshot) {
        try {
            throw new AssertionError("built: " + snapshot.get());
        } catch (IllegalStateException e) {
            return e;
        }
    }

    @Test
    void whatWasDecidedOnFromAnOlderVersionIsNoChange() {
        var snapshot = snapshot();
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(snapshot.changeFrom(1)).isTrue());
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(snapshot.changeFrom(1)).isFalse());
        assertThat(numberOf(snapshot)).isEqualTo(2);
    }

    /** A transaction that goes on seeing the database as it is now. */
    private void inTheVersionThatIsThere(Snapshot<Thing> snapshot, Runnable work) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql("set transaction isolation level repeatable read");
            assertThat(snapshot.number()).isEqualTo(1);
            work.run();
        });
    }

    private Snapshot<Thing> snapshot() {
        return snapshot(() -> {});
    }

    /** One that does something in the middle of a build. */
    private Snapshot<Thing> snapshot(Runnable meanwhile) {
        return new Snapshot<>(entities, name, () -> {
            builds.incrementAndGet();
            meanwhile.run();
            return new Thing(((Number) entities.createNativeQuery("select number from snapshot_version where name = ?1")
                            .setParameter(1, thing)
                            .getSingleResult())
                    .longValue());
        });
    }

    private void change(Snapshot<Thing> snapshot, long number) {
        snapshot.change();
        sql("update snapshot_version set number = " + number + " where name = '" + thing + "'");
    }

    private void sql(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }

    /** As a transaction of its own sees it. */
    private static Thing elsewhere(Snapshot<Thing> snapshot) {
        return QuarkusTransaction.requiringNew().call(snapshot::get);
    }

    private static long numberOf(Snapshot<Thing> snapshot) {
        return QuarkusTransaction.requiringNew().call(snapshot::number);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
