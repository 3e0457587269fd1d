package org.dragoman.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is in a database, as {@code inventory.sql} asks: for each subject of each question a line with the number of rows
 * and the SHA-256 of their content.
 */
final class Inventory {
    private static final Pattern QUESTION = Pattern.compile("^-- ([a-z -]+)\n([^;]+);", Pattern.MULTILINE);
    private static final byte[] BETWEEN_ROWS = {'\n'};

    private Inventory() {}

    /** The lines: question, subject, number of rows and digest, with tabs between them. */
    static List<String> of(Connection connection) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            statement.execute("set time zone 'UTC'");
            var questions = QUESTION.matcher(questions());
            while (questions.find()) {
                try (var rows = statement.executeQuery(questions.group(2))) {
                    lines.addAll(lines(questions.group(1), rows));
                }
            }
        }
        return lines;
    }

    private static String questions() {
        try {
            return Files.readString(StoredDump.FOLDER.resolve("inventory.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String question, ResultSet rows) throws SQLException {
        var subjects = new LinkedHashMap<String, Heap>();
        while (rows.next()) {
            subjects.computeIfAbsent(rows.getString(1), subject -> new Heap()).add(content(rows));
        }
        return subjects.entrySet().stream()
                .map(e -> String.join("\t", question, e.getKey(), e.getValue().summary()))
                .toList();
    }

    private static byte[] content(ResultSet rows) throws SQLException {
        return rows.getObject(2) instanceof byte[] bytes
                ? bytes
                : rows.getString(2).getBytes(StandardCharsets.UTF_8);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The rows of one subject. */
    private static final class Heap {
        private final MessageDigest digest = sha256();
        private int rows;

        void add(byte[] content) {
            if (rows++ > 0) {
                digest.update(BETWEEN_ROWS);
            }
            digest.update(content);
        }

        String summary() {
            return rows + "\t" + HexFormat.of().formatHex(digest.digest());
        }
    }
}
