package org.dragoman.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Kills at moments that a seed chooses, each kind of victim as often as the others, and sees the installation heal. */
final class Killer {
    private static final int SHORTEST_PAUSE = 300;
    private static final int LONGEST_PAUSE = 4000;
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** How long it took until the installation called itself ready and kept a text. */
    record Healing(Victim victim, Duration time) {}

    private final Installation installation;
    private final Writer witness;
    private final Random random;
    private final List<Victim> next = new ArrayList<>();

    Killer(Installation installation, Writer witness, long seed) {
        this.installation = installation;
        this.witness = witness;
        this.random = new Random(seed);
    }

    /** Waits a moment and kills; comes back when the installation has healed. */
    Healing kill() throws IOException, InterruptedException {
        if (next.isEmpty()) {
            next.addAll(Arrays.asList(Victim.values()));
            Collections.shuffle(next, random);
        }
        var victim = next.remove(0);
        boolean applicationFirst = random.nextBoolean();
        Thread.sleep(SHORTEST_PAUSE + random.nextInt(LONGEST_PAUSE - SHORTEST_PAUSE));
        long begun = System.nanoTime();
        kill(victim, applicationFirst);
        if (victim.isApplicationHit()) {
            installation.start();
        }
        while (!(installation.isReady() && witness.save())) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("It does not heal after the death of " + victim);
            }
            Thread.sleep(POLL.toMillis());
        }
        return new Healing(victim, Duration.ofNanos(System.nanoTime() - begun));
    }

    private void kill(Victim victim, boolean applicationFirst) throws IOException, InterruptedException {
        if (victim.isApplicationHit() && applicationFirst) {
            installation.killApplication();
        }
        if (victim.isDatabaseHit()) {
            installation.killDatabase();
        }
        if (victim.isApplicationHit() && !applicationFirst) {
            installation.killApplication();
        }
    }
}
