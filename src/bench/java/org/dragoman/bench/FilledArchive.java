package org.dragoman.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.language.Language;

/** Fills a database with released editions that each say something else, after the model of one that is there. */
final class FilledArchive {
    /** Sentences that are made in each language; an edition takes some of them. */
    private static final int SENTENCES = 20_000;

    private static final int LINES = 10;

    /** Rows of the model under another id, whatever columns they have. */
    private static final List<String> FILL = List.of(
            """
            insert into statement select (jsonb_populate_record(m, jsonb_build_object('id', %1$d + e,
                'slug', 'archive-' || e, 'dated', date '2020-01-01' + e %% 2000))).*
            from statement m, generate_series(1, %2$d) e where m.id = %3$d""",
            """
            insert into edition select (jsonb_populate_record(m, jsonb_build_object('id', %1$d + e, 'number', 1,
                'statement_id', %1$d + e, 'slug', 'archive-' || e, 'released_at', now() - e * interval '1 hour'))).*
            from edition m, generate_series(1, %2$d) e where m.statement_id = %3$d""",
            """
            insert into edition_line select (jsonb_populate_record(m, jsonb_build_object(
                'id', %1$d + e * 100 + m.ordinal, 'edition_id', %1$d + e))).*
            from edition_line m, generate_series(1, %2$d) e
            where m.edition_id = (select id from edition where statement_id = %3$d) and m.ordinal <= %4$d""",
            """
            insert into edition_text (edition_line_id, language, plain, markup)
            select %1$d + e * 100 + l, s.language, s.text, s.text
            from generate_series(1, %2$d) e, generate_series(1, %4$d) l, sentence s
            where s.number = (e * %4$d + l) * 7919 %% %5$d""");

    private final Connection connection;

    FilledArchive(Connection connection) {
        this.connection = connection;
    }

    /** @param statement that has been released once, in all languages */
    void fill(int editions, long statement) throws SQLException {
        execute("set session_replication_role = replica");
        execute("create temporary table sentence (number integer, language text, text text)");
        for (var language : Language.values()) {
            sentences(language);
        }
        execute("create index on sentence (number)");
        execute("analyze sentence");
        long first = 1_000_000_000L;
        for (var rows : FILL) {
            execute(rows.formatted(first, editions, statement, LINES, SENTENCES));
        }
        execute("analyze");
    }

    private void sentences(Language language) throws SQLException {
        var texts = SyntheticGlossary.segments(language, SENTENCES);
        try (var row = connection.prepareStatement("insert into sentence values (?, ?, ?)")) {
            for (int n : IntStream.range(0, SENTENCES).toArray()) {
                row.setInt(1, n);
                row.setString(2, language.name());
                row.setString(3, texts.get(n));
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    /** How many of them can be searched by now. */
    long searchable() throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*) from archive_edition")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
