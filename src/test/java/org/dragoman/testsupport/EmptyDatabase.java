package org.dragoman.testsupport;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A database of its own on the server of the tests, in which nobody has an account yet. */
public class EmptyDatabase extends Database {

    @Override
    public Map<String, String> start() {
        try (var connection = DriverManager.getConnection(server().ownerUrl("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists fresh with (force)");
            statement.execute("create database fresh");
        } catch (SQLException e) {
            throw new IllegalStateException("no empty database could be made", e);
        }
        return server().settings("fresh");
    }
}
