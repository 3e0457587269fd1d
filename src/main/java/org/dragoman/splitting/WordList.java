package org.dragoman.splitting;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import static java.util.stream.Collectors.joining;

/**
 * The words of one language that segmentation has to know, by class. Immutable.
 *
 * <p>Written as a text file: one entry a line, {@code #} before a comment, {@code [class]} before the entries of a
 * {@link WordClass}.
 */
public final class WordList {
    private final Map<WordClass, Set<String>> words;

    private WordList(Map<WordClass, Set<String>> words) {
        this.words = words;
    }

    /** @throws IllegalArgumentException if a class is unknown or an entry stands before the first class */
    public static WordList parse(String file) {
        var words = new EnumMap<WordClass, Set<String>>(WordClass.class);
        var entries = Set.<String>of();
        for (var raw : file.split("\\R")) {
            var line = raw.strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                entries =
                        words.computeIfAbsent(WordClass.of(line.substring(1, line.length() - 1)), k -> new HashSet<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                if (words.isEmpty()) {
                    throw new IllegalArgumentException("an entry stands before the first class: " + line);
                }
                entries.add(line);
            }
        }
        return new WordList(words);
    }

    /** This list with one more abbreviation, which then belongs to no other class of abbreviations. */
    WordList with(String abbreviation, WordClass wordClass) {
        var copy = new EnumMap<WordClass, Set<String>>(WordClass.class);
        words.forEach((k, v) -> copy.put(k, new HashSet<>(v)));
        WordClass.ABBREVIATIONS.forEach(
                k -> copy.getOrDefault(k, new HashSet<>()).remove(abbreviation));
        copy.computeIfAbsent(wordClass, k -> new HashSet<>()).add(abbreviation);
        return new WordList(copy);
    }

    boolean has(WordClass wordClass, String word) {
        return words.getOrDefault(wordClass, Set.of()).contains(word);
    }

    /** A regular expression that matches the entries of a class, the longest first, and nothing if there are none. */
    public String alternation(WordClass wordClass) {
        var entries = words.getOrDefault(wordClass, Set.of());
        return entries.isEmpty()
                ? "(?!)"
                : entries.stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .collect(joining("|"));
    }
}
