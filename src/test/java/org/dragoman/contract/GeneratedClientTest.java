package org.dragoman.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.dragoman.testsupport.ClientGenerator;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.FR;

/** Others read the description, too: a parser that is not ours finds no fault, and a client that is made of it works. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class GeneratedClientTest {
    private static final Path LINTER = Path.of("src/test/description");
    private static final Path JOURNEY = Path.of("src/test/client/journey/ReleaseByClient.java");

    @TestHTTPResource("/")
    URI site;

    @TempDir
    Path folder;

    @BeforeEach
    void people() {
        People.editor();
        People.publisher();
        People.reviewer();
        People.translator(FR);
    }

    private Path description() throws IOException {
        return Files.write(
                folder.resolve("openapi.json"),
                RestAssured.given().get("/api/openapi?format=json").asByteArray());
    }

    @Test
    void theDescriptionIsValid() throws IOException, InterruptedException {
        assertThat(ClientGenerator.validate(description())).anyMatch("No validation issues detected."::equals);
    }

    /** No error and no warning; {@code redocly.yaml} says which rules there are. */
    @Test
    void theDescriptionIsWellMade() throws IOException, InterruptedException {
        if (!Files.exists(LINTER.resolve("node_modules/@redocly/cli"))) {
            run(new ProcessBuilder("npm", "ci", "--silent"));
        }
        var linter = new ProcessBuilder("npx", "redocly", "lint", description().toString(), "--format", "json");
        linter.environment().put("REDOCLY_TELEMETRY", "off");
        var said = new ObjectMapper().readTree(run(linter));
        assertThat(said.get("problems")
                        .valueStream()
                        .map(problem -> problem.get("ruleId") + " " + problem.get("message") + " "
                                + problem.at("/location/0/pointer")))
                .isEmpty();
        assertThat(said.at("/totals/errors").asInt(-1)).isZero();
    }

    private static String run(ProcessBuilder command) throws IOException, InterruptedException {
        var process = command.directory(LINTER.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Test
    void aGeneratedClientReleasesAStatement() throws Exception {
        ClientGenerator.generate(description(), folder.resolve("client"));
        var classes = Files.createDirectory(folder.resolve("classes"));
        compile(classes);
        var given = new Properties();
        given.setProperty("site", site.toString().replaceAll("/$", ""));
        given.setProperty("password", People.PASSWORD);
        given.setProperty("slug", Drafts.slug());
        assertThat(released(classes, given)).isEqualTo("Basses eaux\nLe fleuve est bas.\nDes bateaux attendent.\n");
    }

    private void compile(Path classes) throws IOException {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(folder.resolve("client/src/main/java"))) {
            var all = Stream.concat(sources, Stream.of(JOURNEY))
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
            assertThat(all).hasSizeGreaterThan(100);
            var options = List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp", libraries());
            boolean isCompiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
                    .call();
            assertThat(isCompiled).as(said.toString()).isTrue();
        }
    }

    /** What the generated client needs, of what the tests have. */
    private static String libraries() {
        return libraryFiles().map(File::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<File> libraryFiles() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .map(File::new)
                .filter(file -> file.getName().matches("(jackson|jakarta\\.annotation).*\\.jar"));
    }

    @SuppressWarnings("unchecked")
    private static String released(Path classes, Properties given) throws Exception {
        var urls = Stream.concat(Stream.of(classes.toFile()), libraryFiles())
                .map(GeneratedClientTest::url)
                .toArray(URL[]::new);
        try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            var journey = loader.loadClass("journey.ReleaseByClient")
                    .getDeclaredConstructor()
                    .newInstance();
            return ((Function<Properties, String>) journey).apply(given);
        }
    }

    private static URL url(File file) {
        try {
            return file.toURI().toURL();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
