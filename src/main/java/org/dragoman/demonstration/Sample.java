package org.dragoman.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.statement.Heading;
import org.dragoman.statement.UploadedFile;

/**
 * A sample statement in a folder: its properties, and a text file for each language with one segment a line and an empty
 * line between paragraphs.
 */
record Sample(Path folder, Properties properties) {

    static Sample in(Path folder) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("statement.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample " + folder + " cannot be read", e);
        }
        return new Sample(folder, properties);
    }

    Language source() {
        return Language.ofTag(properties.getProperty("source")).orElseThrow();
    }

    Heading heading() {
        return new Heading(
                properties.getProperty("title." + source()),
                folder.getFileName().toString(),
                LocalDate.parse(properties.getProperty("date")));
    }

    /** How far the sample comes: {@code new}, {@code under-way} or {@code released}. */
    String state() {
        return properties.getProperty("state");
    }

    /** How far one language comes: {@code approved}, {@code translated}, or {@code draft:12} for the first twelve. */
    String state(Language language) {
        return state().equals("released") ? "approved" : properties.getProperty("under-way." + language, "");
    }

    /** The source as a file that is brought in: each paragraph on a line of its own, headings and lists marked. */
    UploadedFile upload() {
        var text = paragraphs(source()).stream()
                .map(lines -> String.join(" ", lines))
                .collect(Collectors.joining("\n\n"));
        return new UploadedFile(folder.getFileName() + ".md", text.getBytes(StandardCharsets.UTF_8), source());
    }

    /** The segments in a language, in order, without the marks of headings and lists. */
    List<String> segments(Language language) {
        return paragraphs(language).stream()
                .flatMap(List::stream)
                .map(line -> line.replaceFirst("^(#+|-) ", ""))
                .toList();
    }

    private List<List<String>> paragraphs(Language language) {
        try {
            return Arrays.stream(Files.readString(folder.resolve(language + ".txt"))
                            .strip()
                            .split("\n\n+"))
                    .map(paragraph -> paragraph.lines().toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample " + folder + " lacks its text in " + language, e);
        }
    }
}
