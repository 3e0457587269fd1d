package org.dragoman.database;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.postgresql.PGConnection;

/**
 * Stores the database of an installation for {@link EarlierDatabaseTest}: its rows, and what must be found of them for
 * ever after.
 *
 * <p>Make one whenever a version has been given to anyone, with the sources of that version. Start it in demonstration
 * mode on an empty folder, so that every account is made up, with the password {@code a long enough password}, and do
 * work of every kind, until no table is empty. Then, while it runs and nobody works, with its {@code DRAGOMAN_HOME}:
 *
 * <pre>
 * ./mvnw -q test-compile dependency:build-classpath
 * java -cp "target/classes:target/test-classes:$(cat target/bench.classpath)" org.dragoman.database.Dump FOLDER
 * </pre>
 *
 * <p>The dump lands beside those of earlier versions, which stay. A table in which rows wait for a moment only has one when
 * the application was killed right after its last answer. What the key of the installation seals ({@code keys/session}) opens
 * with that key only, which is for the test of its start to bring.
 */
public final class Dump {
    private static final String TABLES =
            """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
            order by table_name""";
    private static final String COLUMNS =
            """
            select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
            where table_schema = 'public' and table_name = '%s'""";
    private static final String SEQUENCES =
            """
            select format('SELECT setval(''%s'', %s);', sequencename, last_value) from pg_sequences
            where schemaname = 'public' and last_value is not null order by sequencename""";
    private static final String VERSION =
            "select version from flyway_schema_history where success order by installed_rank desc limit 1";

    private final Connection connection;

    private Dump(Connection connection) {
        this.connection = connection;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var server = EmbeddedDatabase.start(Path.of(arguments[0]).toAbsolutePath(), new CountDownLatch(0));
        try (var connection = DriverManager.getConnection(server.ownerUrl("postgres"))) {
            var dump = new Dump(connection);
            var name = "version-" + dump.answers(VERSION).get(0);
            Files.writeString(StoredDump.FOLDER.resolve(name + ".sql"), dump.text());
            Files.write(StoredDump.FOLDER.resolve(name + ".tsv"), Inventory.of(connection));
        }
    }

    private String text() throws SQLException, IOException {
        var tables = answers(TABLES);
        var text = new StringWriter();
        text.write("-- A database of Dragoman at migration %s.\n"
                .formatted(answers(VERSION).get(0)));
        text.write("TRUNCATE %s;\n".formatted(String.join(", ", tables)));
        for (var table : tables) {
            var columns =
                    "%s (%s)".formatted(table, answers(COLUMNS.formatted(table)).get(0));
            text.write("COPY %s FROM stdin;\n".formatted(columns));
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + columns + " to stdout", text);
            text.write("\\.\n");
        }
        text.write(String.join("\n", answers(SEQUENCES)) + "\n");
        return text.toString();
    }

    private List<String> answers(String question) throws SQLException {
        var answers = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
