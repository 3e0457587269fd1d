package org.dragoman.audit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.dragoman.signature.SigningKeys;
import org.jboss.logging.Logger;

/** Puts records that wait into the chain, in one transaction that only one instance is in at a time. */
@ApplicationScoped
class SealedBatch {
    static final int MOST = 500;

    private static final Logger LOG = Logger.getLogger(SealedBatch.class);
    private static final String ALONE = "select pg_try_advisory_xact_lock(hashtext('dragoman trail'))";
    private static final String WAITING =
            """
            delete from trail_pending where id in (select id from trail_pending order by id limit ?)
            returning id, kind, entry_id""";
    private static final String CONTENT = "select id, content from trail_record where kind = ? and id = any(?)";
    private static final String LAST = "select place, hash from trail_link order by place desc limit 1";
    private static final String LINK = "insert into trail_link (place, kind, entry_id, hash) values (?, ?, ?, ?)";
    private static final String HEAD = "insert into trail_head (place, hash, at, signature) values (?, ?, ?, ?)";

    private final DataSource database;
    private final SigningKeys keys;

    @Inject
    SealedBatch(DataSource database, SigningKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** A record that waits: the number in its line, and what it is. */
    private record Waiting(long turn, String kind, long entry) {
        String name() {
            return kind + " " + entry;
        }
    }

    /**
     * How a batch ended.
     *
     * @param isLast whether nothing more was waiting
     * @param entries what was sealed
     */
    record Sealed(boolean isLast, Optional<SignedHead> head, List<JsonNode> entries) {
        static final Sealed NOTHING = new Sealed(true, Optional.empty(), List.of());

        Sealed {
            entries = List.copyOf(entries);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Sealed seal() throws SQLException {
        try (var connection = database.getConnection()) {
            if (!isAlone(connection)) {
                return Sealed.NOTHING;
            }
            var waiting = waiting(connection);
            if (waiting.isEmpty()) {
                return Sealed.NOTHING;
            }
            var contents = contents(connection, waiting);
            var head = chained(connection, waiting, contents);
            return new Sealed(waiting.size() < MOST, Optional.of(head), List.copyOf(contents.values()));
        }
    }

    private static boolean isAlone(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(ALONE)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static List<Waiting> waiting(Connection connection) throws SQLException {
        var waiting = new ArrayList<Waiting>();
        try (var question = connection.prepareStatement(WAITING)) {
            question.setInt(1, MOST);
            var rows = question.executeQuery();
            while (rows.next()) {
                waiting.add(new Waiting(rows.getLong(1), rows.getString(2), rows.getLong(3)));
            }
        }
        waiting.sort(Comparator.comparingLong(Waiting::turn));
        return waiting;
    }

    private SignedHead chained(Connection connection, List<Waiting> waiting, Map<String, JsonNode> contents)
            throws SQLException {
        var last = last(connection);
        try (var insert = connection.prepareStatement(LINK)) {
            for (var record : waiting) {
                var content = contents.get(record.name());
                if (content == null) {
                    LOG.errorf("The %s was taken away before it was sealed into the trail", record.name());
                    continue;
                }
                last = Link.after(last.place() + 1, last.hash(), content);
                insert.setLong(1, last.place());
                insert.setString(2, record.kind());
                insert.setLong(3, record.entry());
                insert.setString(4, last.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return signed(connection, SignedHead.of(last.place(), last.hash(), keys.present()));
    }

    private static Map<String, JsonNode> contents(Connection connection, List<Waiting> waiting) throws SQLException {
        var contents = new HashMap<String, JsonNode>();
        for (var kind : waiting.stream().map(Waiting::kind).distinct().toList()) {
            var ids = waiting.stream().filter(w -> w.kind().equals(kind)).map(Waiting::entry);
            try (var question = connection.prepareStatement(CONTENT)) {
                question.setString(1, kind);
                question.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
                var rows = question.executeQuery();
                while (rows.next()) {
                    contents.put(kind + " " + rows.getLong(1), SealedTrail.json(rows.getString(2)));
                }
            }
        }
        return contents;
    }

    private static Link last(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(LAST)) {
            var nothing = SignedHead.JSON.nullNode();
            return row.next()
                    ? new Link(row.getLong(1), Link.NONE, nothing, row.getString(2))
                    : new Link(0, Link.NONE, nothing, Link.NONE);
        }
    }

    private static SignedHead signed(Connection connection, SignedHead head) throws SQLException {
        try (var insert = connection.prepareStatement(HEAD)) {
            insert.setLong(1, head.place());
            insert.setString(2, head.hash());
            insert.setTimestamp(3, Timestamp.from(head.at()));
            insert.setBytes(4, head.signature());
            insert.executeUpdate();
        }
        return head;
    }
}
