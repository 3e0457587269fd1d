package org.dragoman.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which problems each operation can answer with: the codes by their status. The table in {@code contract/problems.txt}
 * follows from the refusals that the code of an operation leads to; {@code ProblemTableTest} writes it.
 */
final class ProblemTable {
    private static final String FILE = "/contract/problems.txt";

    private final Map<String, Map<Integer, TreeSet<String>>> byOperation = new TreeMap<>();

    private ProblemTable() {}

    static ProblemTable read() {
        try (var file = ProblemTable.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE);
            }
            var table = new ProblemTable();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("<"))
                    .forEach(table::add);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line: the operation, then each problem as its status and its code. */
    private void add(String line) {
        var words = Arrays.asList(line.strip().split(" ", -1));
        var problems = byOperation.computeIfAbsent(words.get(0), name -> new TreeMap<>());
        words.subList(1, words.size()).forEach(problem -> {
            int colon = problem.indexOf(':');
            problems.computeIfAbsent(Integer.valueOf(problem.substring(0, colon)), status -> new TreeSet<>())
                    .add(problem.substring(colon + 1));
        });
    }

    /** What an operation can answer, by status; nothing of one that is not in the table. */
    Map<Integer, TreeSet<String>> of(String operation) {
        return byOperation.getOrDefault(operation, Map.of());
    }
}
