package org.dragoman.testsupport;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program in a process of its own, since it brings other versions of libraries than ours. Its files are Maven's; where they
 * are not there yet, they are fetched.
 *
 * @param files the list of them, each as it lies in a repository of Maven's
 * @param artifact that brings them all
 */
record ForeignProgram(Path files, String artifact) {
    private static final Path REPOSITORY =
            Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository"));

    /** All that it says, line by line. */
    List<String> run(String... arguments) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return start(Stream.concat(Stream.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private String classPath() throws IOException, InterruptedException {
        var jars = Files.readAllLines(files).stream()
                .filter(line -> !line.isBlank())
                .map(REPOSITORY::resolve)
                .toList();
        if (!jars.stream().allMatch(Files::exists)) {
            start("./mvnw", "-B", "-ntp", "-q", "dependency:get", "-Dartifact=" + artifact);
        }
        // A program that says nothing of a file that is missing is content: so it must be there itself.
        if (!jars.stream().allMatch(Files::exists)) {
            throw new IllegalStateException(artifact + " is not there and could not be fetched");
        }
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> start(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }
}
