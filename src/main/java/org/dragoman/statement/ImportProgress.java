package org.dragoman.statement;

import java.util.function.IntConsumer;

/** How far an import has come; told to whoever follows it, also what happened before they did. Thread-safe. */
final class ImportProgress {
    private IntConsumer follower = paragraphs -> {};
    private int paragraphs;

    /** The document is read, and holds so many paragraphs. */
    synchronized void read(int count) {
        paragraphs = count;
        follower.accept(count);
    }

    synchronized void follow(IntConsumer next) {
        follower = next;
        if (paragraphs > 0) {
            next.accept(paragraphs);
        }
    }
}
