package org.dragoman.testsupport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The checker of the W3C for EPUB. */
public final class EpubCheck {
    private static final ForeignProgram PROGRAM =
            new ForeignProgram(Path.of("src/test/resources/epubcheck.txt"), "org.w3c:epubcheck:5.3.0");

    private EpubCheck() {}

    /** What it finds wrong with a book, and last how many errors and warnings that makes. */
    public static List<String> check(Path book) throws IOException, InterruptedException {
        return PROGRAM.run("com.adobe.epubcheck.tool.Checker", book.toString()).stream()
                .filter(line -> line.matches("(?:FATAL|ERROR|WARNING|Messages:).*"))
                .toList();
    }
}
