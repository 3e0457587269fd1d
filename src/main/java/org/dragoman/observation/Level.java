package org.dragoman.observation;

/** Something of which there is more or less at a moment, such as a queue. Each room tells of its own. */
public interface Level {
    /** As {@code dragoman.queue.imports}. */
    String name();

    String description();

    /** How much there is now; asked in a transaction. */
    long now();
}
