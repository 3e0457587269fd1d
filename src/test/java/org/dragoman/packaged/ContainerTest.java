package org.dragoman.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.dragoman.testsupport.Packaged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the container's recipe does, without an engine: archive the classes, run as nobody in an empty folder, be healthy. */
@Tag("packaged")
class ContainerTest {
    private static final Path RECIPE = Path.of("docker").toAbsolutePath();
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY (?:--from=build /source/)?(.+) \\S+$");

    private static final Pattern SCRIPTS = Pattern.compile("(?m)^COPY (docker/.+) bin/$");

    @TempDir
    Path folder;

    @Test
    void archivesItsStartRunsAsAnOrdinaryUserAndIsHealthy() throws IOException, InterruptedException {
        copyScripts();
        var archive = folder.resolve("start.archive");
        assertThat(run(
                        Packaged.FOLDER,
                        Map.of("QUARKUS_HTTP_PORT", String.valueOf(Packaged.freePort())),
                        "start-archived",
                        archive.toString()))
                .isZero();
        assertThat(archive).isNotEmptyFile();
        archive.toFile().setReadable(true, false);
        var home = Files.createDirectory(folder.resolve("home"));
        folder.toFile().setExecutable(true, false);
        try (var application =
                Packaged.startAsOrdinaryUser(home, Map.of("DRAGOMAN_MODE", "production"), toRead(archive))) {
            application.whenReady();
            assertThat(run(folder, Map.of("QUARKUS_HTTP_PORT", String.valueOf(application.port)), "healthy"))
                    .isZero();
            assertThat(application.end()).isEqualTo(143);
            assertThat(application.log()).contains("stopped in").doesNotContain("ERROR");
        }
        assertThat(run(folder, Map.of("QUARKUS_HTTP_PORT", "1"), "healthy")).isNotZero();
    }

    /** A file that the recipe copies is there, and is let in by what keeps everything else out. */
    @Test
    void findsWhatItCopies() throws IOException {
        var recipe = Files.readString(RECIPE.resolve("Dockerfile"));
        var letIn = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();
        var copied = COPIED.matcher(recipe)
                .results()
                .flatMap(line -> List.of(line.group(1).split(" ", -1)).stream())
                .toList();
        assertThat(copied)
                .contains("pom.xml", "target/quarkus-app/quarkus-run.jar")
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
        assertThat(copied.stream().filter(file -> !file.startsWith("target/")))
                .allSatisfy(file -> assertThat(letIn).anyMatch(file::startsWith));
    }

    /** Into the folder that the recipe puts them in, each from where it says. */
    private void copyScripts() throws IOException {
        var bin = Files.createDirectory(folder.resolve("bin"));
        var line = SCRIPTS.matcher(Files.readString(RECIPE.resolve("Dockerfile")));
        assertThat(line.find()).isTrue();
        for (var script : line.group(1).split(" ", -1)) {
            var file = Path.of(script);
            Files.copy(file, bin.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private String[] toRead(Path archive) throws IOException, InterruptedException {
        var script = folder.resolve("bin").resolve("start-archive").toString();
        var process = new ProcessBuilder(script, "read", archive.toString()).start();
        var options = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).isZero();
        assertThat(options).contains(archive.toString());
        return options.split(" ", -1);
    }

    private int run(Path where, Map<String, String> settings, String script, String... arguments)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of(folder.resolve("bin").resolve(script).toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(where.toFile()).inheritIO();
        builder.environment().putAll(settings);
        var process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
