package org.dragoman.matching;

/** The side of a translation on which a text stands: the source is read leniently, the target as the reader will. */
enum PairSide {
    SOURCE,
    TARGET
}
