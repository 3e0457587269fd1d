package org.dragoman.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Verbosity;

/** How many small changes of the rules of the domain its plain tests notice: PIT, room by room. */
final class MutationBenchmark implements Benchmark {
    private static final List<String> ROOMS = List.of("translation", "glossary", "review", "edition", "inspection");
    private static final double GOAL = 80;
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path TESTS = Path.of("target/test-classes");
    private static final String TAG = "Lorg/junit/jupiter/api/Tag;";
    /** The handler of {@code java.util.logging} that the application has. */
    private static final String LOG_MANAGER = "-Djava.util.logging.manager=org.jboss.logmanager.LogManager";

    @Override
    public String name() {
        return "mutation";
    }

    @Override
    public String usage() {
        return "[ROOM...]";
    }

    @Override
    public String purpose() {
        return "changes the rules of the domain, a little each time, and counts what the plain tests notice";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        // A folder of the same name has made a path of it.
        var wanted = arguments.stream()
                .map(argument -> String.valueOf(Path.of(argument).getFileName()))
                .toList();
        if (!ROOMS.containsAll(wanted)) {
            throw new IllegalArgumentException("There are the rooms " + String.join(", ", ROOMS) + ".");
        }
        var rooms = wanted.isEmpty() ? ROOMS : wanted;
        boolean reached = true;
        for (var room : rooms) {
            var score = score(room);
            score.print(out);
            score.printSurvivors(out);
            reached &= score.score() >= GOAL;
        }
        if (!reached) {
            out.printf(Locale.ROOT, "The goal is %.0f %% in every room.%n", GOAL);
            System.exit(1);
        }
    }

    private static RoomScore score(String room) throws IOException {
        var report = Path.of("target", "mutation", room).toAbsolutePath();
        var result = quietly(options(room, report));
        if (result.getError().isPresent()) {
            throw new IOException(result.getError().get());
        }
        return RoomScore.of(room, report.resolve("mutations.xml"));
    }

    /** PIT prints figures of its own, of each kind of mutant; only what is asked for is to be read. */
    private static AnalysisResult quietly(ReportOptions options) {
        var out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return new EntryPoint()
                    .execute(new File("").getAbsoluteFile(), options, PluginServices.makeForContextLoader(), Map.of());
        } finally {
            System.setOut(out);
        }
    }

    private static ReportOptions options(String room, Path report) throws IOException {
        var options = new ReportOptions();
        options.setReportDir(report.toString());
        options.setShouldCreateTimestampedReports(false);
        options.setProjectBase(Path.of("").toAbsolutePath());
        options.setSourceDirs(List.of(Path.of("src/main/java").toAbsolutePath()));
        options.setCodePaths(List.of(CLASSES.toAbsolutePath().toString()));
        options.setClassPathElements(classPath());
        options.setIncludeLaunchClasspath(false);
        options.setTargetClasses(List.of("org.dragoman." + room + ".*"));
        options.setTargetTests(List.of(plainTests(room)::contains));
        options.setGroupConfig(TestGroupConfig.emptyConfig());
        options.setMutators(List.of("DEFAULTS"));
        options.setFeatures(List.of());
        options.addOutputFormats(List.of("XML"));
        options.addChildJVMArgs(List.of(LOG_MANAGER));
        options.setNumberOfThreads(1);
        options.setMutationUnitSize(0);
        options.setFailWhenNoMutations(false);
        options.setVerbosity(Verbosity.QUIET);
        return options;
    }

    /** A test that starts the application is not even looked at: that alone would start it. */
    private static Set<String> plainTests(String room) throws IOException {
        try (var files = Files.list(TESTS.resolve("org/dragoman").resolve(room))) {
            return files.filter(MutationBenchmark::isPlain)
                    .map(f -> f.getFileName().toString().replace(".class", ""))
                    .map(simple -> "org.dragoman." + room + "." + simple)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isPlain(Path file) {
        var type = new ClassNode();
        try {
            new ClassReader(Files.readAllBytes(file)).accept(type, ClassReader.SKIP_CODE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return type.visibleAnnotations != null
                && type.visibleAnnotations.stream().anyMatch(a -> a.desc.equals(TAG) && a.values.contains("plain"));
    }

    /** What the application and its tests see, and not the benchmarks. */
    private static List<String> classPath() {
        var libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(e -> e.endsWith(".jar"));
        return Stream.concat(
                        Stream.of(CLASSES, TESTS).map(p -> p.toAbsolutePath().toString()), libraries)
                .toList();
    }
}
