package org.dragoman.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Changes a file here and there, the same way for the same random numbers. */
final class Mutator {
    private static final int LARGEST = 200_000;
    private static final int MOST_CHANGES = 4;
    private static final int LONGEST_STRETCH = 200;
    private static final int MOST_REPETITIONS = 3000;

    /** What is somewhere the end or the beginning of something, or not allowed. */
    private static final List<String> ANYWHERE = List.of(
            "\0",
            "\uFEFF",
            "\uFFFF",
            "\u202E",
            "\uD83D\uDE00",
            "\u0001",
            "999999999999999999999",
            "-1",
            "0",
            "\"",
            "'",
            "<",
            ">",
            "&",
            "\\",
            "{",
            "}",
            "[",
            "]",
            "\n",
            "\r",
            "\t",
            "%s",
            "٣٤٥",
            "ا\u0651");

    private final SplittableRandom random;
    private final List<String> words;

    /** @param words that mean something in the format */
    Mutator(SplittableRandom random, List<String> words) {
        this.random = random;
        this.words = words;
    }

    byte[] mutated(byte[] file) {
        if (XmlMutator.isXml(file) && random.nextInt(3) > 0) {
            return new XmlMutator(random).mutated(file);
        }
        var changed = file;
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            changed = changed.length == 0 ? word() : changedOnce(changed);
            changed = Arrays.copyOf(changed, Math.min(changed.length, LARGEST));
        }
        return changed;
    }

    private byte[] changedOnce(byte[] file) {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(LONGEST_STRETCH));
        var stretch = Arrays.copyOfRange(file, from, to);
        return switch (random.nextInt(9)) {
            case 0 -> replaced(file, from, from + 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> replaced(file, from, to, new byte[0]);
            case 2 -> replaced(file, to, to, stretch);
            case 3 -> replaced(file, to, to, repeated(stretch));
            case 4 -> replaced(file, from, from, word());
            case 5 -> replaced(file, from, from, repeated(word()));
            case 6 -> replaced(file, from, to, word());
            case 7 -> Arrays.copyOf(file, from);
            default -> {
                int other = random.nextInt(file.length);
                yield replaced(file, other, other, stretch);
            }
        };
    }

    private byte[] word() {
        var all = random.nextInt(3) == 0 || words.isEmpty() ? ANYWHERE : words;
        return all.get(random.nextInt(all.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] repeated(byte[] stretch) {
        var repeated = new ByteArrayOutputStream();
        for (int i = random.nextInt(MOST_REPETITIONS); i >= 0 && repeated.size() < LARGEST; i--) {
            repeated.writeBytes(stretch);
        }
        return repeated.toByteArray();
    }

    private static byte[] replaced(byte[] file, int from, int to, byte[] by) {
        var result = new ByteArrayOutputStream();
        result.write(file, 0, from);
        result.writeBytes(by);
        result.write(file, to, file.length - to);
        return result.toByteArray();
    }
}
