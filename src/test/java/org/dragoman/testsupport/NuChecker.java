package org.dragoman.testsupport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The Nu HTML checker. */
public final class NuChecker {
    private static final ForeignProgram PROGRAM =
            new ForeignProgram(Path.of("src/test/resources/nu-checker.txt"), "nu.validator:validator:20.7.2");

    /**
     * What this version, the last one that Maven has, finds fault with and the standard does not: input types, dialogs and
     * forms of dialogs, names of lists, headings beside words in a summary, and ids in a template, which are another tree.
     */
    private static final Pattern OUTDATED = Pattern.compile("is not supported in all browsers"
            + "|Bad value “dialog” for attribute “method”"
            + "|Element “(?:span|svg|bdi)” not allowed as child of element “summary”"
            + "|“aria-hidden” is unnecessary|Possible misuse of “aria-label”"
            + "|ID “target”");

    private NuChecker() {}

    /** All that it says of the pages in a folder, line by line. */
    public static List<String> check(Path folder) throws IOException, InterruptedException {
        var said = PROGRAM.run(
                "nu.validator.client.SimpleCommandLineValidator", "--stdout", "--format", "gnu", folder.toString());
        return said.stream()
                .filter(line -> line.startsWith("\"file:"))
                .filter(line -> !OUTDATED.matcher(line).find())
                .toList();
    }
}
