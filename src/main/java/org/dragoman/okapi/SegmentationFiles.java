package org.dragoman.okapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dragoman.language.Language;
import org.dragoman.segment.Lexicon;

/**
 * The files of segmentation: {@code rules.srx} and a list of words per language ({@code en.txt} …).
 *
 * @param folder an organisation's own files, each of which takes the place of the one that Dragoman brings
 */
record SegmentationFiles(Optional<Path> folder) {
    private static final String BUNDLED = "/segmentation/";

    /** @throws UncheckedIOException if the file cannot be read */
    String rules() {
        return read("rules.srx");
    }

    /**
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is no list of words; the message names the file
     */
    Lexicon lexicon(Language language) {
        var name = language.tag() + ".txt";
        try {
            return Lexicon.parse(read(name));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private String read(String name) {
        var own = folder.map(f -> f.resolve(name)).filter(Files::isRegularFile);
        try {
            return own.isPresent() ? Files.readString(own.get()) : readBundled(name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
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
