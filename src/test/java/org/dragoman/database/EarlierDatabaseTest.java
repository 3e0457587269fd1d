package org.dragoman.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Brings the databases of earlier versions to the newest one: nothing is lost, and what was sealed stays so. */
@Tag("application")
class EarlierDatabaseTest {
    private static final Pattern EMPTY_TABLE = Pattern.compile("^COPY (\\w+) .*\n\\\\\\.$", Pattern.MULTILINE);
    private static final String FOREIGN_KEYS =
            """
            select format('alter table %1$s drop constraint %2$I, add constraint %2$I %3$s',
                conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace""";
    private static final String APPEND_ONLY =
            """
            select tgrelid::regclass::text from pg_trigger
            where tgfoid = 'refuse_change'::regproc and tgenabled = 'O' and tgtype & %d <> 0""";
    /** The bits of {@code pg_trigger.tgtype} for what a trigger stands before. */
    private static final int DELETE = 8;

    private static final int TRUNCATE = 32;

    /** {@code V33__provenance.sql}. */
    private static final int FIRST_WITH_ORIGINS = 33;

    static List<StoredDump> dumps() {
        return StoredDump.all();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void isWorkedWithInATestOfItsOwn(StoredDump dump) {
        assertThat(Path.of("src/test/java/org/dragoman/database/EarlierStart" + dump.version() + "Test.java"))
                .exists();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void holdsWorkOfEveryKind(StoredDump dump) throws IOException {
        var rows = Files.readString(StoredDump.FOLDER.resolve("version-" + dump.version() + ".sql"));
        assertThat(EMPTY_TABLE.matcher(rows).results().map(empty -> empty.group(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void keepsEverything(StoredDump dump) throws SQLException {
        try (var connection = migrated(dump)) {
            assertThat(dump.inventory()).isNotEmpty();
            assertThat(Inventory.of(connection)).containsAll(dump.inventory());
        }
    }

    /** Rows came in unchecked; a foreign key that is made anew looks at all of them. */
    @ParameterizedTest
    @MethodSource("dumps")
    void breaksNoForeignKey(StoredDump dump) throws SQLException {
        try (var connection = migrated(dump);
                var statement = connection.createStatement()) {
            var keys = answers(connection, FOREIGN_KEYS);
            assertThat(keys).isNotEmpty();
            for (var key : keys) {
                statement.execute(key);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void stillRefusesToChangeWhatIsWrittenOnce(StoredDump dump) throws SQLException {
        try (var connection = migrated(dump);
                var statement = connection.createStatement()) {
            var appended = answers(connection, APPEND_ONLY.formatted(DELETE));
            assertThat(appended).contains("trail_entry", "translation_revision", "waiver", "edition_file");
            for (var table : appended) {
                assertThatThrownBy(() -> statement.execute("delete from " + table))
                        .hasMessageContaining("append-only");
            }
            var kept = answers(connection, APPEND_ONLY.formatted(TRUNCATE));
            assertThat(kept).containsAll(appended).contains("edition", "kept_key");
            for (var table : kept) {
                assertThatThrownBy(() -> statement.execute("truncate " + table + " cascade"))
                        .hasMessageContaining("append-only");
            }
            assertThatThrownBy(() -> statement.execute("update edition set slug = 'other' where state = 'RELEASED'"))
                    .hasMessageContaining("never changes");
        }
    }

    static List<StoredDump> dumpsWithoutOrigins() {
        return dumps().stream()
                .filter(dump -> dump.version() < FIRST_WITH_ORIGINS)
                .toList();
    }

    /** Nobody can tell now what was typed then. */
    @ParameterizedTest
    @MethodSource("dumpsWithoutOrigins")
    void claimsNoOriginThatNobodyKept(StoredDump dump) throws SQLException {
        try (var connection = migrated(dump)) {
            assertThat(answers(connection, "select distinct origin from translation_revision"))
                    .containsExactly("UNKNOWN");
            assertThat(answers(connection, "select distinct coalesce(origin, '?') from edition_text"))
                    .containsExactly("?");
        }
    }

    private static Connection migrated(StoredDump dump) throws SQLException {
        var url = dump.restore("migrated");
        StoredDump.migrations(url).load().migrate();
        return DriverManager.getConnection(url);
    }

    private static List<String> answers(Connection connection, String question) throws SQLException {
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
