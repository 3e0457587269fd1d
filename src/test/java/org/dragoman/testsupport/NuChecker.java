package org.dragoman.testsupport;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Nu HTML checker, in a process of its own: it brings another Saxon, ICU and Jetty than ours. Its files are Maven's; where
 * they are not there yet, they are fetched.
 */
public final class NuChecker {
    private static final Path REPOSITORY =
            Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository"));
    private static final Path FILES = Path.of("src/test/resources/nu-checker.txt");
    private static final String ARTIFACT = "nu.validator:validator:20.7.2";

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
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var said = run(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "nu.validator.client.SimpleCommandLineValidator",
                "--stdout",
                "--format",
                "gnu",
                folder.toString());
        return said.stream().filter(line -> !OUTDATED.matcher(line).find()).toList();
    }

    private static String classPath() throws IOException, InterruptedException {
        var jars = Files.readAllLines(FILES).stream()
                .filter(line -> !line.isBlank())
                .map(REPOSITORY::resolve)
                .toList();
        if (!jars.stream().allMatch(Files::exists)) {
            run("./mvnw", "-B", "-ntp", "-q", "dependency:get", "-Dartifact=" + ARTIFACT);
        }
        // The checker says nothing of a file that is missing, and is content: so it must be there itself.
        if (!jars.stream().allMatch(Files::exists)) {
            throw new IllegalStateException(ARTIFACT + " is not there and could not be fetched");
        }
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }
}
