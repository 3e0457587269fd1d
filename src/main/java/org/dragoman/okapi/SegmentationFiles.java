package org.dragoman.okapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.dragoman.language.Language;
import org.dragoman.splitting.WordList;

/**
 * The files of segmentation: {@code rules.srx} and a list of words per language ({@code en.txt} …).
 *
 * @param folder an organisation's own files, each of which takes the place of the one that Dragoman brings
 */
record SegmentationFiles(Optional<Path> folder) {
    private static final String BUNDLED = "/segmentation/";
    private static final String RULES = "rules.srx";

    /** @throws IllegalArgumentException if the folder is none; the message names it */
    SegmentationFiles {
        folder.filter(f -> !Files.isDirectory(f)).ifPresent(f -> {
            throw new IllegalArgumentException("dragoman.segmentation.folder is no folder: " + f.toAbsolutePath());
        });
    }

    /** @throws IllegalArgumentException if the file cannot be read; the message names it */
    String rules() {
        return read(RULES);
    }

    /** What is made of the rules; whatever is wrong with them is said of their file. */
    <T> T check(Supplier<T> madeOfRules) {
        try {
            return madeOfRules.get();
        } catch (RuntimeException e) {
            throw unusable(RULES, e);
        }
    }

    /** @throws IllegalArgumentException if the file cannot be read or is no list of words; the message names it */
    WordList words(Language language) {
        var name = language.tag() + ".txt";
        var text = read(name);
        try {
            return WordList.parse(text);
        } catch (IllegalArgumentException e) {
            throw unusable(name, e);
        }
    }

    private String read(String name) {
        var own = own(name);
        try {
            return own.isPresent() ? Files.readString(own.get()) : readBundled(name);
        } catch (IOException e) {
            throw unusable(name, e);
        }
    }

    private Optional<Path> own(String name) {
        return folder.map(f -> f.resolve(name)).filter(Files::isRegularFile);
    }

    private IllegalArgumentException unusable(String name, Exception cause) {
        var file = own(name).map(p -> p.toAbsolutePath().toString()).orElse(name);
        return new IllegalArgumentException("Segmentation cannot use " + file + ": " + reason(cause), cause);
    }

    /** The parser's own words, which say the line, are wrapped more than once; ours are not. */
    private static String reason(Throwable thrown) {
        var cause = thrown.getCause();
        if (cause != null && !(thrown instanceof IllegalArgumentException)) {
            return reason(cause);
        }
        return thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
    }

    private static String readBundled(String name) throws IOException {
        try (var in = SegmentationFiles.class.getResourceAsStream(BUNDLED + name)) {
            if (in == null) {
                throw new IOException("not on the class path: " + BUNDLED + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
