package org.dragoman.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("application")
class EmbeddedDatabaseTest {
    private static final Path HOME = Path.of("target", "test-embedded").toAbsolutePath();
    private static final Path FOLDER = HOME.resolve("database");
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = started();
    }

    private static EmbeddedDatabase started() {
        return EmbeddedDatabase.start(HOME, new CountDownLatch(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void writesDurably(String setting) throws SQLException {
        assertThat(asOwner("show " + setting)).isEqualTo("on");
    }

    @Test
    void listensToThisMachineOnly() throws SQLException {
        assertThat(asOwner("show listen_addresses")).isEqualTo("localhost");
        assertThat(asOwner("show unix_socket_directories")).isEmpty();
    }

    @Test
    void attachesToTheServerThatRuns() throws SQLException {
        asOwner("create table if not exists kept (word text)");
        assertThat(started().settings()).isEqualTo(database.settings());
        assertThat(asOwner("select count(*) from kept")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "dragoman"})
    void letsNobodyInWithoutThePassword(String role) {
        for (var attempt : List.of("user=" + role, "user=" + role + "&password=", "user=" + role + "&password=x")) {
            assertThatThrownBy(() -> DriverManager.getConnection(url() + "?" + attempt))
                    .isInstanceOf(SQLException.class);
        }
    }

    /** What an earlier version left behind: everybody on the machine was trusted. */
    @Test
    void closesAFolderThatTrustedEverybody() throws IOException, SQLException {
        var file = FOLDER.resolve("data").resolve("pg_hba.conf");
        Files.writeString(file, Files.readString(file).replace("scram-sha-256", "trust"));
        asOwner("select pg_reload_conf()");
        Awaitility.await().untilAsserted(() -> DriverManager.getConnection(url() + "?user=postgres")
                .close());
        started();
        Awaitility.await().untilAsserted(() -> letsNobodyInWithoutThePassword("postgres"));
        assertThat(Files.readString(file)).doesNotContain("trust\n");
    }

    @Test
    void letsTheApplicationChangeRowsAndNoTables() throws SQLException {
        asOwner("create table if not exists kept (word text)");
        asOwner("grant select, insert, update, delete on kept to dragoman");
        asApplication("insert into kept values ('a'); delete from kept");
        for (var attempt : List.of(
                "alter table kept disable trigger all",
                "drop table kept",
                "truncate kept",
                "set session_replication_role = replica",
                "alter role dragoman superuser",
                "copy kept from program 'true'",
                "set role postgres")) {
            assertThatThrownBy(() -> asApplication(attempt))
                    .as(attempt)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    /** Other people of the machine can neither read nor change what is in the folder. */
    @Test
    void keepsOthersOut() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER)))
                .isEqualTo("rwx------");
        for (var secret : List.of("database", "database-owner")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(HOME.resolve("keys").resolve(secret))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void startsAgainWhenTheServerIsKilled() throws IOException, SQLException {
        asOwner("create table if not exists survivor (word text)");
        asOwner("insert into survivor values ('kept')");
        long process = Long.parseLong(Files.readAllLines(FOLDER.resolve("data").resolve("postmaster.pid"))
                .get(0));
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
        Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(() -> {
            assertThat(ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false))
                    .isFalse();
            assertThat(asOwner("select word from survivor limit 1")).isEqualTo("kept");
        });
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws IOException {
        var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "taken");
        Files.createDirectories(home.resolve("database"));
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(home.resolve("database").resolve("port"), taken.getLocalPort() + "\n");
            var settings = EmbeddedDatabase.start(home, new CountDownLatch(0)).settings();
            assertThat(settings.get("quarkus.datasource.jdbc.url")).doesNotContain(":" + taken.getLocalPort() + "/");
        }
    }

    @Test
    void saysWhatHelpsWhenItsFolderCannotBeWritten() throws IOException {
        var file = Files.createTempFile("home", "");
        assertThatThrownBy(() -> EmbeddedDatabase.start(file, new CountDownLatch(0)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("cannot work with its data in " + file);
    }

    @Test
    void saysWhatHelpsWhenAnotherMajorVersionWroteTheFolder() throws IOException {
        var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "old");
        var data = Files.createDirectories(home.resolve("database").resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "9.6\n");
        Files.createFile(data.resolve("postgresql.conf"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(home, new CountDownLatch(0)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("another major version")
                .hasMessageContaining(home.toString());
    }

    private static String url() {
        return database.settings().get("quarkus.datasource.jdbc.url");
    }

    private static String asOwner(String sql) throws SQLException {
        return answer(database.ownerUrl("postgres"), sql);
    }

    private static String asApplication(String sql) throws SQLException {
        var settings = database.settings();
        return answer(
                url() + "?user=" + settings.get("quarkus.datasource.username") + "&password="
                        + settings.get("quarkus.datasource.password").replace("+", "%2B"),
                sql);
    }

    private static String answer(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var result = statement.getResultSet();
            result.next();
            return result.getString(1);
        }
    }
}
