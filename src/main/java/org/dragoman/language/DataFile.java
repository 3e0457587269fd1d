package org.dragoman.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the program knows of a language, as a file that comes with it: a row a line, its columns parted by tabs, the
 * first of them the kind of row; {@code #} begins a comment, and the first comment names the source. Read once, at its
 * first use. Immutable.
 */
public final class DataFile {
    private static final String FOLDER = "/language/";
    private static final String COLUMNS = "\t";
    private static final Map<String, DataFile> READ = new ConcurrentHashMap<>();

    /** A word, and what its row says of it. */
    public record Entry(String key, String word) {}

    private final String name;
    private final Map<String, List<List<String>>> rows;

    private DataFile(String name, Map<String, List<List<String>>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** @throws IllegalArgumentException if there is no such file */
    public static DataFile of(String name) {
        return READ.computeIfAbsent(name, DataFile::read);
    }

    /** @throws IllegalArgumentException if the language has no such file */
    public static DataFile of(String what, Language language) {
        return of(what + "-" + language.tag());
    }

    /**
     * The rows of a kind, in order, without their kind.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Stream<List<String>> rows(String kind) {
        var ofKind = rows.get(kind);
        if (ofKind == null) {
            throw new IllegalArgumentException(name + " has no " + kind);
        }
        return ofKind.stream();
    }

    /** All columns of the rows of a kind. */
    public Stream<String> words(String kind) {
        return rows(kind).flatMap(List::stream);
    }

    /** The columns of the rows of some kinds, in order, as one regular expression; each may be an expression itself. */
    public String alternation(String... kinds) {
        return Stream.of(kinds).flatMap(this::words).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** All columns of the rows of a kind, for looking one up. */
    public Set<String> set(String kind) {
        return words(kind).collect(Collectors.toUnmodifiableSet());
    }

    /** The rows of a kind that begin with a key, one entry for each word that stands after it. */
    public Stream<Entry> table(String kind) {
        return rows(kind).flatMap(row -> row.stream().skip(1).map(word -> new Entry(row.get(0), word)));
    }

    private static DataFile read(String name) {
        return new DataFile(
                name,
                text(name)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> Arrays.asList(line.split(COLUMNS)))
                        .collect(Collectors.groupingBy(
                                row -> row.get(0),
                                Collectors.mapping(
                                        row -> List.copyOf(row.subList(1, row.size())),
                                        Collectors.toUnmodifiableList()))));
    }

    private static String text(String name) {
        try (var in = DataFile.class.getResourceAsStream(FOLDER + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("not on the class path: " + FOLDER + name + ".txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
