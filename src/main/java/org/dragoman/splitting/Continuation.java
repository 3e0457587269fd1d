package org.dragoman.splitting;

/** A reason why a sentence goes on beyond a place where the rules would let it end. */
@FunctionalInterface
interface Continuation {
    boolean goesOn(SentenceEndCandidate candidate);
}
