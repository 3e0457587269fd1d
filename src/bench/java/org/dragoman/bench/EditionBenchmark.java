package org.dragoman.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.dragoman.bench.WebWork.Underway;
import org.dragoman.database.EmbeddedDatabase;
import org.dragoman.language.Language;

/**
 * What it costs to release and to read, with many editions in the archive: a release in four languages and all formats, the
 * page of an edition beside nginx with the same bytes, and the public's search.
 */
final class EditionBenchmark implements Benchmark {
    private static final String EDITIONS = "--editions";
    private static final long MANY = 10_000;
    private static final int SENTENCES = 200;
    private static final int FEW = 20;
    private static final int RELEASES = 5;
    private static final int PAGES = 10_000;
    private static final int SEARCHES = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final List<Language> TARGETS = List.of(Language.FR, Language.AR, Language.FA);

    /** With the same words and the same order in each run. */
    private final Random chance = new Random(11);

    private PrintStream out = System.out;

    @Override
    public String name() {
        return "edition";
    }

    @Override
    public String usage() {
        return "[" + EDITIONS + " N]";
    }

    @Override
    public String purpose() {
        return "times releases, public pages and searches with " + MANY + " editions in the archive";
    }

    @Override
    public void run(List<String> arguments, PrintStream printer) throws IOException {
        out = printer;
        int editions = (int) Numbers.after(EDITIONS, MANY, arguments);
        var home = Files.createTempDirectory("dragoman-bench");
        try {
            counted(home);
            timed(home, editions);
        } catch (SQLException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void counted(Path home) throws IOException, InterruptedException {
        try (var application = RunningApplication.in(home, true)) {
            var work = new WebWork(new WebClient(application));
            for (int sentences : List.of(FEW, SENTENCES)) {
                var underway = approved(work, sentences);
                var before = application.statements();
                work.release(underway);
                out.printf(
                        "release of %d x 4 texts: %d SQL statements%n", sentences, application.statements() - before);
            }
        }
    }

    private static Underway approved(WebWork work, int sentences) {
        var underway = work.assigned(sentences, TARGETS.toArray(Language[]::new));
        for (var language : TARGETS) {
            work.translate(underway, language);
            work.approve(underway, language);
        }
        return underway;
    }

    private void timed(Path home, int editions) throws IOException, InterruptedException, SQLException {
        try (var application = RunningApplication.in(home, false, Map.of("DRAGOMAN_ARCHIVE_RENEWAL", "1s"))) {
            var client = new WebClient(application);
            var work = new WebWork(client);
            var first = approved(work, SENTENCES);
            release(application, work, first, "the first release");
            fill(home, editions, first.statement());
            for (int n = 0; n < RELEASES; n++) {
                release(application, work, approved(work, SENTENCES), "a release, with the archive full");
            }
            page(application, client, "/editions/" + first.slug() + "/1");
            searches(application, client);
            out.printf("memory of the server: %,d MB%n", application.residentMegabytes());
        }
    }

    private void release(RunningApplication application, WebWork work, Underway underway, String what)
            throws IOException {
        var cpu = application.cpu();
        var begun = System.nanoTime();
        work.release(underway);
        var seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(
                Locale.ROOT,
                "%s, %d x 4 texts in all formats: %.2f s, %.2f s of processor time%n",
                what,
                SENTENCES,
                seconds,
                (application.cpu() - cpu) / 1e9);
    }

    /** The application takes what is new into its search behind everything else. */
    private void fill(Path home, int editions, long model) throws IOException, InterruptedException, SQLException {
        var url = EmbeddedDatabase.start(home, new CountDownLatch(0)).ownerUrl("postgres");
        try (var connection = DriverManager.getConnection(url)) {
            var archive = new FilledArchive(connection);
            archive.fill(editions, model);
            var begun = System.nanoTime();
            while (archive.searchable() < editions) {
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new IllegalStateException("Only " + archive.searchable() + " editions can be searched");
                }
                Thread.sleep(1_000);
            }
            out.printf(
                    Locale.ROOT,
                    "%,d editions are in the archive, taken into the search in %.0f s%n",
                    editions,
                    (System.nanoTime() - begun) / 1e9);
        }
    }

    private void page(RunningApplication application, WebClient client, String path) throws IOException {
        for (int n = 0; n < PAGES; n++) {
            client.publicPage(path);
        }
        var bytes = client.publicPage(path);
        out.printf("public page, %,d bytes compressed%n", bytes.length);
        asked("  by Dragoman", application::workingCpu, () -> client.publicPage(path));
        try (var nginx = Nginx.serving(bytes, Files.createTempDirectory("dragoman-nginx"))
                .orElse(null)) {
            if (nginx == null) {
                out.println("  by nginx: it is not installed");
            } else {
                asked("  by nginx", nginx::cpu, nginx::get);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells of a process how long it has worked, in nanoseconds. */
    private interface Clock {
        long nanos() throws IOException;
    }

    private void asked(String by, Clock clock, Runnable page) throws IOException {
        var cpu = clock.nanos();
        for (int n = 0; n < PAGES; n++) {
            page.run();
        }
        var each = (clock.nanos() - cpu) / (double) PAGES;
        out.printf(
                Locale.ROOT, "%s: %.3f ms of processor time, %,.0f a second on one core%n", by, each / 1e6, 1e9 / each);
    }

    private void searches(RunningApplication application, WebClient client) throws IOException {
        var words = SyntheticGlossary.segments(Language.EN, 2_000).stream()
                .flatMap(sentence -> Arrays.stream(sentence.split("\\P{L}+")))
                .filter(word -> word.length() > 3)
                .toList();
        search(application, client, "one word", () -> some(words));
        search(application, client, "two words", () -> some(words) + " " + some(words));
        search(application, client, "the word that is found most often", () -> "the");
        search(application, client, "a word that nobody has written", () -> "zyxwvu" + chance.nextInt(1_000));
    }

    private String some(List<String> words) {
        return words.get(chance.nextInt(words.size()));
    }

    /** Makes up what is looked for next. */
    private interface Question {
        String next();
    }

    private void search(RunningApplication application, WebClient client, String what, Question question)
            throws IOException {
        for (int n = 0; n < SEARCHES / 5; n++) {
            find(client, question.next());
        }
        var times = new double[SEARCHES];
        var cpu = application.workingCpu() + application.databaseCpu();
        for (int n = 0; n < SEARCHES; n++) {
            var begun = System.nanoTime();
            find(client, question.next());
            times[n] = (System.nanoTime() - begun) / 1e6;
        }
        var each = (application.workingCpu() + application.databaseCpu() - cpu) / 1e6 / SEARCHES;
        Arrays.sort(times);
        out.printf(
                Locale.ROOT,
                "search for %s: p50 %.1f ms, p95 %.1f ms, %.1f ms of processor time with the database's%n",
                what,
                times[SEARCHES / 2],
                times[SEARCHES * 95 / 100],
                each);
    }

    private static void find(WebClient client, String words) {
        client.publicPage("/api/v1/editions/sentences?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
