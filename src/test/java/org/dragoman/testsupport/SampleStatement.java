package org.dragoman.testsupport;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.dragoman.check.Pair;
import org.dragoman.language.Language;

/**
 * A statement of {@code translations/}: in each of its languages the paragraphs, and in each paragraph the segments,
 * without the marks of headings and list items.
 */
public record SampleStatement(String name, Language source, Map<Language, List<List<String>>> texts) {
    private static final Path FOLDER = Path.of("translations");
    private static final Pattern MARK = Pattern.compile("(?m)^(##?|-) ");

    public static List<SampleStatement> all() {
        try (var folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(SampleStatement::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The segments in a language, in order; none if the statement is not in that language. */
    public List<String> segments(Language language) {
        return texts.getOrDefault(language, List.of()).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Each segment of the source with each of its translations. */
    public List<Pair> pairs() {
        return texts.keySet().stream()
                .filter(target -> target != source)
                .flatMap(target -> pairs(source, target).stream())
                .toList();
    }

    /** Each segment in one language with the same in another. */
    public List<Pair> pairs(Language from, Language to) {
        var sources = segments(from);
        var targets = segments(to);
        if (sources.size() != targets.size()) {
            throw new IllegalStateException(
                    name + " has " + sources.size() + " lines in " + from + " and " + targets.size() + " in " + to);
        }
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < sources.size(); i++) {
            pairs.add(new Pair(from, to, sources.get(i), targets.get(i)));
        }
        return pairs;
    }

    private static SampleStatement in(Path folder) {
        var texts = new EnumMap<Language, List<List<String>>>(Language.class);
        for (var language : Language.values()) {
            var file = folder.resolve(language + ".txt");
            if (Files.exists(file)) {
                texts.put(language, paragraphs(read(file)));
            }
        }
        return new SampleStatement(folder.getFileName().toString(), source(folder), texts);
    }

    private static Language source(Path folder) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(read(folder.resolve("statement.properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Language.ofTag(properties.getProperty("source")).orElseThrow();
    }

    private static List<List<String>> paragraphs(String text) {
        return Arrays.stream(MARK.matcher(text.strip()).replaceAll("").split("\n\n+"))
                .map(paragraph -> paragraph.lines().toList())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
