package org.dragoman.chaos;

/** What is killed. */
enum Victim {
    APPLICATION,
    DATABASE,
    BOTH;

    boolean isApplicationHit() {
        return this != DATABASE;
    }

    boolean isDatabaseHit() {
        return this != APPLICATION;
    }
}
