package org.dragoman.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Something that strangers send.
 *
 * @param fileName that it comes under; its extension, or what it is where it is no file
 * @param seed one that is right
 * @param words that mean something in it
 * @param reading reads one; throws what tells a person why it cannot
 */
public record FuzzedFormat(String name, String fileName, byte[] seed, List<String> words, Reading reading) {

    /** What becomes of an input. */
    @FunctionalInterface
    public interface Reading {
        void read(byte[] input) throws Exception;
    }

    @Override
    public String toString() {
        return name;
    }

    boolean isZip() {
        return seed.length > 1 && seed[0] == 'P' && seed[1] == 'K';
    }

    /** One of its inputs: always the same for the same numbers. */
    byte[] input(long fuzz, int number) {
        var random = new SplittableRandom(fuzz * 1_000_003 + name.hashCode() * 31L + number);
        var mutator = new Mutator(random, words);
        return isZip() ? new ZipMutator(random, mutator).mutated(seed) : mutator.mutated(seed);
    }
}
