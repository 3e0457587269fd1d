package org.dragoman.database;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * Who may sign in to the embedded server: the owner of the tables, and the application. What the application may do with
 * the tables is granted with each migration ({@code afterMigrate.sql}).
 */
record DatabaseRoles(String ownerPassword, String applicationPassword) {
    static final String OWNER = "postgres";
    static final String APPLICATION = "dragoman";

    private static final String ROLES_ARE_SETTLED_ONCE = "select pg_advisory_lock(hashtext('dragoman roles'))";
    private static final String CREATE_APPLICATION =
            """
            do $$ begin
                if not exists (select from pg_roles where rolname = 'dragoman') then
                    create role dragoman login;
                end if;
            end $$""";

    static DatabaseRoles of(Keys keys) {
        return new DatabaseRoles(keys.databaseOwner(), keys.database());
    }

    /** The parameters of a JDBC URL. */
    String ownerSignIn() {
        return "user=" + OWNER + "&password=" + URLEncoder.encode(ownerPassword, StandardCharsets.UTF_8);
    }

    /** Whether the application can sign in, which it can since the roles were settled. */
    boolean areSettled(String url) {
        try (var connection = DriverManager.getConnection(url, APPLICATION, applicationPassword)) {
            return connection.isValid(10);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Gives both roles their passwords, also in the folder of an earlier version, which asked for none. */
    void settle(String ownerUrl) {
        try (var connection = DriverManager.getConnection(ownerUrl);
                var statement = connection.createStatement()) {
            statement.execute(ROLES_ARE_SETTLED_ONCE);
            statement.execute(CREATE_APPLICATION);
            setPassword(connection, OWNER, ownerPassword);
            setPassword(connection, APPLICATION, applicationPassword);
        } catch (SQLException e) {
            throw new StartFailure("The roles of the embedded database cannot be settled: " + e.getMessage(), e);
        }
    }

    private static void setPassword(Connection connection, String role, String password) throws SQLException {
        connection.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }
}
