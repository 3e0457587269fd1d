package org.dragoman.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings one small statement after the other to its release, by turns at once and at an embargo time. */
final class Releaser {
    static final int SENTENCES = 1;

    private static final Duration EMBARGO = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 10;

    /** A release that was acknowledged. */
    record Ordered(long statement, String slug) {}

    private final Desk desk;
    private final String name;
    private final List<Ordered> acknowledged = new ArrayList<>();
    private int begun;

    Releaser(Desk desk, String name) {
        this.desk = desk;
        this.name = name;
    }

    /** @throws IllegalStateException if a step is refused */
    synchronized void release() {
        var slug = name + "-" + ++begun;
        long statement = desk.statement(slug, SENTENCES);
        for (var language : Desk.TARGETS) {
            desk.translate(desk.job(statement, language), language);
        }
        order(statement, slug, begun % 2 == 0);
        acknowledged.add(new Ordered(statement, slug));
    }

    /** An embargo may end before anybody can be asked for it again: what is then refused has changed nothing. */
    private void order(long statement, String slug, boolean atOnce) {
        var path = "/api/v1/statements/" + statement + "/editions";
        var answer = Answer.NONE;
        for (int attempt = 1; !answer.isGood() && attempt <= ATTEMPTS; attempt++) {
            var key = "release-" + slug + "-" + attempt;
            var until = Instant.now().plus(EMBARGO);
            var order = atOnce ? Map.<String, String>of() : Map.of("embargoUntil", until.toString());
            answer = Caller.settled(() -> desk.publisher.postOnce(key, path, order));
            if (!answer.isGood() && (atOnce || Instant.now().isBefore(until))) {
                break;
            }
        }
        if (!answer.isGood()) {
            throw new IllegalStateException("The release of " + slug + " was answered with " + answer);
        }
    }

    synchronized List<Ordered> acknowledged() {
        return List.copyOf(acknowledged);
    }
}
