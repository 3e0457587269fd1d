package org.dragoman.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("application")
class EmbeddedDatabaseTest {
    private static final Path FOLDER = Path.of("target", "test-embedded").toAbsolutePath();
    private static String url;

    @BeforeAll
    static void start() {
        url = EmbeddedDatabase.start(FOLDER).jdbcUrl();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void writesDurably(String setting) throws SQLException {
        assertThat(answer("show " + setting)).isEqualTo("on");
    }

    @Test
    void listensToThisMachineOnly() throws SQLException {
        assertThat(answer("show listen_addresses")).isEqualTo("localhost");
    }

    @Test
    void attachesToTheServerThatRuns() throws SQLException {
        answer("create table if not exists kept (word text)");
        assertThat(EmbeddedDatabase.start(FOLDER).jdbcUrl()).isEqualTo(url);
        assertThat(answer("select count(*) from kept")).isEqualTo("0");
    }

    private static String answer(String sql) throws SQLException {
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
