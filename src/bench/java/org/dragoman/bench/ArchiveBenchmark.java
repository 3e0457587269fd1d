package org.dragoman.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.dragoman.database.EmbeddedDatabase;
import org.flywaydb.core.Flyway;

/** What one database holds of released editions, and what a public page costs there (decision record 38). */
final class ArchiveBenchmark implements Benchmark {
    private static final int EDITIONS = 100_000;
    private static final int ASKED = 2_000;
    private static final Random CHANCE = new Random(7);

    /** Each edition has eight lines in four languages, and a file of 2 kB. */
    private static final List<String> FILL = List.of(
            """
            insert into edition (id, statement_id, revision_id, number, slug, state, languages, requested_by, requested_at,
                released_at)
            select e, e, e, 1, 'statement-' || e, 'RELEASED', 'en fr ar fa', 1, now(), now() - e * interval '1 minute'
            from generate_series(%1$d, %2$d) e""",
            """
            insert into edition_line (id, edition_id, ordinal, segment_id, kind, level, opens_paragraph)
            select e * 8 + l, e, l, e * 8 + l, 'PARAGRAPH', 0, true
            from generate_series(%1$d, %2$d) e, generate_series(1, 8) l""",
            """
            insert into edition_text (edition_line_id, language, plain, markup)
            select e * 8 + l, language, repeat('The harbour is open. ', 5), repeat('The harbour is open. ', 5)
            from generate_series(%1$d, %2$d) e, generate_series(1, 8) l, unnest(array['en', 'fr', 'ar', 'fa']) language""",
            """
            insert into edition_file (edition_id, name, media_type, content, bytes, sha256)
            select e, 'statement.en.txt', 'text/plain', convert_to(repeat(md5(e::text), 64), 'UTF8'), 2048, md5(e::text)
            from generate_series(%1$d, %2$d) e""");

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put(
                "whether it still stands",
                """
                select e.id, e.state, (select max(n.number) from edition n where n.statement_id = e.statement_id
                and n.state = 'RELEASED') from edition e where e.slug = 'statement-' || ? and e.number = 1""");
        QUESTIONS.put(
                "its lines in all languages",
                """
                select * from edition_line l left join edition_text t on t.edition_line_id = l.id
                where l.edition_id = ? order by l.ordinal""");
        QUESTIONS.put(
                "one of its files",
                "select content from edition_file where edition_id = ? and name = 'statement.en.txt'");
    }

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public String usage() {
        return "[EDITIONS]";
    }

    @Override
    public String purpose() {
        return "fills a database with released editions (" + EDITIONS + ") and times what a public page asks of it";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        int editions = arguments.isEmpty() ? EDITIONS : Integer.parseInt(arguments.get(0));
        var url = EmbeddedDatabase.start(Files.createTempDirectory("archive"), new CountDownLatch(0))
                .ownerUrl("postgres");
        Flyway.configure(getClass().getClassLoader())
                .dataSource(url, null, null)
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url)) {
            execute(connection, "set session_replication_role = replica");
            fill(connection, 1, editions / 10);
            measure(connection, editions / 10, out);
            fill(connection, editions / 10 + 1, editions);
            measure(connection, editions, out);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void fill(Connection connection, int first, int last) throws SQLException {
        for (var statement : FILL) {
            execute(connection, statement.formatted(first, last));
        }
        execute(connection, "vacuum analyze");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void measure(Connection connection, int editions, PrintStream out) throws SQLException {
        out.printf(Locale.ROOT, "%,d editions, %,d texts, %,d MB%n", editions, editions * 32L, megabytes(connection));
        for (var question : QUESTIONS.entrySet()) {
            millis(connection, question.getValue(), editions);
            out.printf(
                    Locale.ROOT,
                    "  %-30s %.3f ms%n",
                    question.getKey(),
                    millis(connection, question.getValue(), editions));
        }
    }

    private static long megabytes(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_database_size(current_database()) >> 20")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** The mean of many, each of an edition by chance. */
    private static double millis(Connection connection, String question, int editions) throws SQLException {
        try (var asked = connection.prepareStatement(question)) {
            long begun = System.nanoTime();
            for (int i = 0; i < ASKED; i++) {
                asked.setLong(1, 1 + CHANCE.nextInt(editions));
                try (var rows = asked.executeQuery()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }
            return (System.nanoTime() - begun) / 1e6 / ASKED;
        }
    }
}
