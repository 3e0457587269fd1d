package org.dragoman.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.bench.WebWork.Underway;
import org.dragoman.language.Language;

/**
 * What people's requests cost: SQL statements, counted, and the processor time of the application's process. The packaged
 * application is started twice on one database, once to count and once to be timed, for writing statements down costs time.
 */
final class WebBenchmark implements Benchmark {
    private static final String SMALL = "--small";
    private static final List<Integer> GLOSSARIES = List.of(1_100, 11_000, 100_000);
    private static final int SENTENCES = 200;
    private static final int MANY = 2_000;
    private static final int WARM = 300;

    /** A save goes through more code than anything else, and is done more often: it is measured when that is compiled. */
    private static final int WARM_SAVES = 2_000;

    private static final int TIMED = 300;
    private static final int PAGES = 5_000;

    private PrintStream out = System.out;
    private boolean counting;
    private boolean small;

    @Override
    public String name() {
        return "web";
    }

    @Override
    public String usage() {
        return "[" + SMALL + "]";
    }

    @Override
    public String purpose() {
        return "counts the SQL statements of requests and times them; " + SMALL + " leaves the largest glossaries out";
    }

    @Override
    public void run(List<String> arguments, PrintStream printer) throws IOException {
        if (!List.of(SMALL).containsAll(arguments)) {
            throw new IllegalArgumentException("Usage: ./dragoman bench web " + usage());
        }
        out = printer;
        small = !arguments.isEmpty();
        var home = Files.createTempDirectory("dragoman-bench");
        try {
            measured(home.resolve("home"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void measured(Path home) throws IOException, InterruptedException {
        Files.createDirectories(home);
        counting = true;
        out.println("SQL statements of one request");
        try (var application = RunningApplication.in(home, true)) {
            requests(application);
        }
        counting = false;
        out.printf("%nProcessor time of the application and time of one request, in milliseconds%n");
        try (var application = RunningApplication.in(home, false)) {
            out.printf(
                    "%-46s %10s %10s %10s%n",
                    "(the compilers' left out, but at the start)", "processor", "time", "database");
            out.printf(
                    Locale.ROOT,
                    "  %-44s %10.0f %10d%n",
                    "start on an existing database",
                    application.cpu() / 1e6,
                    application.start.toMillis());
            requests(application);
        }
    }

    private void requests(RunningApplication application) throws IOException {
        var client = new WebClient(application);
        var work = new WebWork(client);
        once(application, "import of 200 segments", () -> work.bringIn(SENTENCES));
        var underway = work.assigned(SENTENCES, Language.FR, Language.AR, Language.FA);
        workbench(application, client, work, underway);
        for (var language : List.of(Language.FR, Language.AR, Language.FA)) {
            work.translate(underway, language);
            work.approve(underway, language);
        }
        once(application, "release of 200 x 4 texts", () -> work.release(underway));
        unchanged(application, client, "/editions/" + underway.slug() + "/1");
        many(
                application,
                "a small call, by HTTP Basic",
                () -> client.get("editor", "/api/v1/glossary/concepts?q=zzzz"));
        for (int concepts : small ? GLOSSARIES.subList(0, 1) : GLOSSARIES) {
            work.glossary(concepts);
            var name = String.format(Locale.ROOT, "glossary search among %,d concepts", concepts);
            many(application, name, () -> client.get("editor", "/api/v1/glossary/concepts?q=marokko"));
        }
    }

    /** Beside nginx, where there is one: it sends the same bytes from a file. */
    private void unchanged(RunningApplication application, WebClient client, String address) throws IOException {
        many(application, "public page, unchanged", counting ? 1 : PAGES, () -> client.publicPage(address));
        if (!counting) {
            beside(client.publicPage(address));
        }
    }

    private void beside(byte[] page) throws IOException {
        try (var nginx =
                Nginx.serving(page, Files.createTempDirectory("dragoman-nginx")).orElse(null)) {
            if (nginx == null) {
                out.printf("  %-44s %10s%n", "the same bytes by nginx", "(is not installed)");
                return;
            }
            measure("the same bytes by nginx", PAGES, nginx::cpu, nginx::get);
            out.println();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void workbench(RunningApplication application, WebClient client, WebWork work, Underway underway)
            throws IOException {
        var job = underway.jobs().get(Language.FR);
        var first = work.translations(job, Language.FR).get(1).get("id").asLong();
        var version = new int[1];
        Runnable save = () -> {
            var text = WebWork.text(1, Language.FR) + (version[0] % 2 == 0 ? "" : " Bon.");
            client.save(job, first, Map.of("text", text, "version", version[0]++, "complete", false));
        };
        warm(save, WARM_SAVES);
        many(application, "a save", save);
        many(application, "opening a job of 200 segments", () -> client.page("translator-fr", "/jobs/" + job));
        var large = work.assigned(MANY, Language.FR).jobs().get(Language.FR);
        var page = client.page("translator-fr", "/jobs/" + large);
        many(application, "opening a job of 2,000 segments", () -> client.page("translator-fr", "/jobs/" + large));
        if (!counting) {
            out.printf(Locale.ROOT, "  %-44s %,10d bytes%n", "its page", page.length);
        }
    }

    private void once(RunningApplication application, String name, Runnable work) throws IOException {
        measure(application, name, 1, work);
    }

    private void many(RunningApplication application, String name, Runnable work) throws IOException {
        many(application, name, counting ? 1 : TIMED, work);
    }

    private void many(RunningApplication application, String name, int times, Runnable work) throws IOException {
        work.run();
        warm(work, Math.max(times, WARM));
        measure(application, name, times, work);
    }

    private void warm(Runnable work, int times) {
        for (int i = 0; !counting && i < times; i++) {
            work.run();
        }
    }

    private void measure(RunningApplication application, String name, int times, Runnable work) throws IOException {
        if (!counting) {
            var database = application.databaseCpu();
            measure(name, times, application::workingCpu, work);
            out.printf(Locale.ROOT, " %10.2f%n", (application.databaseCpu() - database) / 1e6 / times);
            return;
        }
        var statements = application.statements();
        work.run();
        out.printf(Locale.ROOT, "  %-44s %10d%n", name, application.statements() - statements);
    }

    /** Tells of a process how long it has worked, in nanoseconds. */
    private interface Clock {
        long nanos() throws IOException;
    }

    private void measure(String name, int times, Clock clock, Runnable work) throws IOException {
        var cpu = clock.nanos();
        var begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        var taken = (System.nanoTime() - begun) / 1e6 / times;
        out.printf(Locale.ROOT, "  %-44s %10.2f %10.2f", name, (clock.nanos() - cpu) / 1e6 / times, taken);
    }
}
