package org.dragoman.testsupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * OpenAPI Generator, in a process of its own: it validates a description, and makes a client of it. Its file is Maven's;
 * where it is not there yet, it is fetched.
 */
public final class ClientGenerator {
    private static final Path REPOSITORY =
            Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository"));
    private static final String VERSION = "7.14.0";
    private static final Path FILE = REPOSITORY.resolve(
            "org/openapitools/openapi-generator-cli/" + VERSION + "/openapi-generator-cli-" + VERSION + ".jar");

    private ClientGenerator() {}

    /** What it says of a description: its parser is the one of Swagger. */
    public static List<String> validate(Path description) throws IOException, InterruptedException {
        return run("validate", "--recommend", "-i", description.toString());
    }

    /** Writes the sources of a client in Java, of which the packages begin with {@code client}. */
    public static void generate(Path description, Path folder) throws IOException, InterruptedException {
        run(
                "generate",
                "-i",
                description.toString(),
                "-o",
                folder.toString(),
                "-g",
                "java",
                "--library",
                "native",
                "--additional-properties=openApiNullable=false,useJakartaEe=true,hideGenerationTimestamp=true,"
                        + "invokerPackage=client,apiPackage=client.api,modelPackage=client.model",
                "--global-property",
                "apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false");
    }

    private static List<String> run(String... arguments) throws IOException, InterruptedException {
        if (!Files.exists(FILE)) {
            said(List.of(
                    "./mvnw",
                    "-B",
                    "-ntp",
                    "-q",
                    "dependency:get",
                    "-Dtransitive=false",
                    "-Dartifact=org.openapitools:openapi-generator-cli:" + VERSION));
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-jar", FILE.toString()));
        command.addAll(List.of(arguments));
        return said(command);
    }

    private static List<String> said(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said.lines().toList();
    }
}
