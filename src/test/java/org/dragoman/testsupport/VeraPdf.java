package org.dragoman.testsupport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checker of PDF/UA by the veraPDF consortium. */
public final class VeraPdf {
    private static final ForeignProgram PROGRAM =
            new ForeignProgram(Path.of("src/test/resources/verapdf.txt"), "org.verapdf:validation-model:1.28.2");

    private VeraPdf() {}

    /** Whether each file keeps to PDF/UA-1, as {@code kept NAME}, and whatever does not. */
    public static List<String> check(List<Path> files) throws IOException, InterruptedException {
        var arguments = Stream.concat(
                Stream.of("src/test/resources/PdfUaCheck.java"), files.stream().map(Path::toString));
        return PROGRAM.run(arguments.toArray(String[]::new)).stream()
                .filter(line -> line.matches("(?:kept|broken|fault|error:|Exception).*"))
                .toList();
    }
}
