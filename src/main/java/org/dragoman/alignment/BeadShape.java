package org.dragoman.alignment;

/**
 * How many sentences become how many, and how often: the frequencies of Gale and Church (1993, table 5), which a
 * sentence that became three, or the other way round, takes a little from.
 */
enum BeadShape {
    ONE_TO_ONE(1, 1, 0.89),
    DELETION(1, 0, 0.0099),
    INSERTION(0, 1, 0.0099),
    CONTRACTION(2, 1, 0.0445),
    EXPANSION(1, 2, 0.0445),
    MELD(2, 2, 0.011),
    THREE_TO_ONE(3, 1, 0.002),
    ONE_TO_THREE(1, 3, 0.002);

    /** The most sentences of one side. */
    static final int MOST = 3;

    private final int sources;
    private final int targets;
    private final double logFrequency;

    BeadShape(int sources, int targets, double frequency) {
        this.sources = sources;
        this.targets = targets;
        this.logFrequency = Math.log(frequency);
    }

    int sources() {
        return sources;
    }

    int targets() {
        return targets;
    }

    boolean isOneSided() {
        return sources == 0 || targets == 0;
    }

    double logFrequency() {
        return logFrequency;
    }
}
