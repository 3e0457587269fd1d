package org.dragoman.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chain as a database has it. */
final class SealedTrail {
    private static final int ROWS = 1000;
    private static final String LINKS =
            """
            select l.place, l.hash, l.kind || ' ' || l.entry_id, r.content,
                h.place as head, h.hash as head_hash, h.at, h.signature
            from trail_link l left join trail_record r on r.kind = l.kind and r.id = l.entry_id
            left join trail_head h on h.place = l.place
            where l.place <= ? order by l.place""";
    private static final String NEWEST =
            "select place, hash, at, signature from trail_head order by place desc limit 1";

    private final Connection connection;

    /** @param connection in a transaction, so that what is long is read piece by piece */
    SealedTrail(Connection connection) {
        this.connection = connection;
    }

    /**
     * A place of the chain.
     *
     * @param name what it is about, in the words of the tables
     * @param entry null where it is gone
     * @param head of this place, where there is one
     */
    record Passed(long place, String hash, String name, @Nullable JsonNode entry, @Nullable SignedHead head) {}

    /** Does something with each place, in order. */
    interface Walk {
        void pass(Passed place);
    }

    void walk(long upTo, Walk walk) throws SQLException {
        try (var question = connection.prepareStatement(LINKS)) {
            question.setFetchSize(ROWS);
            question.setLong(1, upTo);
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    walk.pass(passed(rows));
                }
            }
        }
    }

    private static Passed passed(ResultSet row) throws SQLException {
        var content = row.getString(4);
        row.getLong("head");
        var head = row.wasNull() ? null : head(row, "head", "head_hash");
        return new Passed(
                row.getLong(1), row.getString(2), row.getString(3), content == null ? null : json(content), head);
    }

    Optional<SignedHead> newestHead() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(NEWEST)) {
            return row.next() ? Optional.of(head(row, "place", "hash")) : Optional.empty();
        }
    }

    private static SignedHead head(ResultSet row, String place, String hash) throws SQLException {
        return new SignedHead(
                row.getLong(place), row.getString(hash), row.getTimestamp("at").toInstant(), row.getBytes("signature"));
    }

    static JsonNode json(String content) {
        try {
            return SignedHead.JSON.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database writes JSON", e);
        }
    }
}
