package org.dragoman.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What becomes of inline codes that an earlier version stored in the words of their source format. */
@Tag("application")
class EarlierInlineCodesTest {
    private static final String PAIR =
            """
            [{"number": 1, "kind": "OPENING", "type": "%1$s", "data": "%2$s"},
             {"number": 1, "kind": "CLOSING", "type": "%1$s", "data": "%3$s"}]""";
    private static final String ALONE =
            "[{\"number\": 1, \"kind\": \"STANDALONE\", \"type\": \"%s\", \"data\": \"%s\"}]";

    static Stream<Arguments> codes() {
        return Stream.of(
                arguments(
                        PAIR.formatted("bold underline", "<run2>", "</run2>"),
                        "{\"is\": \"formatting\", \"styles\": [\"BOLD\", \"UNDERLINE\"]}"),
                arguments(
                        PAIR.formatted("sup", "<sup>", "</sup>"),
                        "{\"is\": \"formatting\", \"styles\": [\"SUPERSCRIPT\"]}"),
                arguments(
                        PAIR.formatted("strikethrough", "~~", "~~"),
                        "{\"is\": \"formatting\", \"styles\": [\"STRUCK\"]}"),
                arguments(PAIR.formatted("time", "<time>", "</time>"), "{\"is\": \"formatting\", \"styles\": []}"),
                arguments(
                        PAIR.formatted("link", "<a href='https://example.org/?a=1&amp;b=2'>", "</a>"),
                        "{\"is\": \"link\", \"address\": \"https://example.org/?a=1&b=2\"}"),
                arguments(
                        PAIR.formatted("link", "[", "](https://example.org/x \\\"t\\\")"),
                        "{\"is\": \"link\", \"address\": \"https://example.org/x\"}"),
                arguments(
                        PAIR.formatted("link", "<hyperlink1>", "</hyperlink1>"),
                        "{\"is\": \"link\", \"address\": \"\"}"),
                arguments(
                        ALONE.formatted("link", "<press@example.org>"),
                        "{\"is\": \"printed\", \"text\": \"press@example.org\","
                                + " \"address\": \"mailto:press@example.org\"}"),
                arguments(
                        ALONE.formatted("image", "<img src=\\\"a.png\\\" alt=\\\"A &amp; B\\\">"),
                        "{\"is\": \"image\", \"description\": \"A & B\"}"),
                arguments(ALONE.formatted("image", "![C](c.png)"), "{\"is\": \"image\", \"description\": \"C\"}"),
                arguments(ALONE.formatted("other", "<tags1/>"), "{\"is\": \"unknown\", \"what\": \"<tags1/>\"}"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void sayWhatTheyMean(String stored, String content) throws SQLException {
        try (var connection = migratedWith(stored);
                var statement = connection.createStatement();
                var answer =
                        statement.executeQuery("select count(*), count(*) filter (where code->'content' = '" + content
                                + "' and code - 'content' = jsonb_build_object('number', code->'number', 'kind', code->'kind'))"
                                + " from paragraph, jsonb_array_elements(codes) code where text = 'told apart'")) {
            answer.next();
            assertThat(answer.getInt(2)).isPositive().isEqualTo(answer.getInt(1));
        }
    }

    @Test
    void keepTheirOrder() throws SQLException {
        try (var connection = migratedWith(PAIR.formatted("bold", "<b>", "</b>"));
                var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select codes->0->>'kind', codes->1->>'kind' from paragraph where text = 'told apart'")) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo("OPENING");
            assertThat(answer.getString(2)).isEqualTo("CLOSING");
        }
    }

    private static Connection migratedWith(String codes) throws SQLException {
        var url = new StoredDump(9).restore("codes");
        try (var connection = DriverManager.getConnection(url);
                var paragraph = connection.prepareStatement("update paragraph set text = 'told apart', codes = ?::jsonb"
                        + " where id = (select min(id) from paragraph)")) {
            paragraph.setString(1, codes);
            paragraph.executeUpdate();
        }
        StoredDump.migrations(url).load().migrate();
        return DriverManager.getConnection(url);
    }
}
