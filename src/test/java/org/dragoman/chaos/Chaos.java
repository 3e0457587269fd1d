package org.dragoman.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.chaos.Killer.Healing;

/** People who write and release, while application and database are killed and come back. */
public final class Chaos {
    private static final int RELEASERS = 2;
    /** In milliseconds: a writer thinks, and leaves the machine to the others meanwhile. */
    private static final int LONGEST_PAUSE = 800;

    private final int kills;
    private final int people;
    private final long seed;
    private final List<String> faults = new ArrayList<>();
    private volatile boolean isOver;

    /**
     * @param people who write, beside those who release
     * @param seed of the moments and of the victims
     */
    public Chaos(int kills, int people, long seed) {
        this.kills = kills;
        this.people = people;
        this.seed = seed;
    }

    /**
     * Kills, and reads back what was acknowledged meanwhile; may be called once.
     *
     * @param home an empty folder, in which the installation keeps its data
     * @throws IllegalStateException if the installation does not heal within minutes
     */
    public Figures in(Path home) throws IOException, InterruptedException {
        try (var installation = Installation.in(home)) {
            var desk = new Desk(installation);
            var witness = writers(desk, "witness", 1);
            var writers = writers(desk, "writers", people);
            var releasers = IntStream.rangeClosed(1, RELEASERS)
                    .mapToObj(n -> new Releaser(desk, "released-" + n))
                    .toList();
            var healings = during(writers, releasers, new Killer(installation, witness.get(0), seed));
            var saves = Stream.concat(witness.stream(), writers.stream()).flatMap(w -> w.acknowledged().stream());
            var releases = releasers.stream().flatMap(r -> r.acknowledged().stream());
            return new Reckoning(installation, desk, faults).of(healings, saves.toList(), releases.toList());
        }
    }

    /** Each has a translation to themselves, in one of the languages. */
    private static List<Writer> writers(Desk desk, String slug, int count) {
        int languages = Desk.TARGETS.size();
        long statement = desk.statement(slug, (count + languages - 1) / languages);
        var jobs = Desk.TARGETS.stream().map(to -> desk.job(statement, to)).toList();
        return IntStream.range(0, count)
                .mapToObj(n -> new Writer(
                        desk.translator(Desk.TARGETS.get(n % languages)),
                        jobs.get(n % languages).get(n / languages)))
                .toList();
    }

    private List<Healing> during(List<Writer> writers, List<Releaser> releasers, Killer killer)
            throws IOException, InterruptedException {
        var work = Executors.newFixedThreadPool(writers.size() + releasers.size());
        try {
            writers.forEach(writer -> work.execute(() -> keepWriting(writer)));
            releasers.forEach(releaser -> work.execute(() -> keepReleasing(releaser)));
            var healings = new ArrayList<Healing>();
            for (int i = 0; i < kills; i++) {
                healings.add(killer.kill());
            }
            finish(work);
            return healings;
        } finally {
            isOver = true;
            work.shutdownNow();
        }
    }

    /** What is in hand is still brought to its end. */
    private void finish(ExecutorService work) throws InterruptedException {
        isOver = true;
        work.shutdown();
        if (!work.awaitTermination(Caller.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The last release does not end");
        }
    }

    private void keepWriting(Writer writer) {
        var random = new Random();
        try {
            while (!isOver) {
                writer.save();
                Thread.sleep(random.nextInt(LONGEST_PAUSE));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepReleasing(Releaser releaser) {
        try {
            while (!isOver) {
                releaser.release();
            }
        } catch (IllegalStateException e) {
            tell(e);
        }
    }

    private synchronized void tell(IllegalStateException fault) {
        faults.add(String.valueOf(fault.getMessage()));
    }
}
