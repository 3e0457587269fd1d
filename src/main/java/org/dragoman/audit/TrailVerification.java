package org.dragoman.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.dragoman.signature.TrustedKeys;

/** Verifies the chain of a database: that of an installation, while it runs or not. */
public final class TrailVerification {
    private static final String UNCHAINED =
            """
            select r.kind || ' ' || r.id from trail_record r
            where not exists (select from trail_link l where l.kind = r.kind and l.entry_id = r.id)
            and not exists (select from trail_pending p where p.kind = r.kind and p.entry_id = r.id)
            order by 1 limit 100""";
    private static final String WAITING = "select count(*) from trail_pending";

    private final Connection connection;
    private final ChainWalk walk;

    private TrailVerification(Connection connection, TrustedKeys keys) {
        this.connection = connection;
        this.walk = new ChainWalk(keys);
    }

    /**
     * Walks the whole chain.
     *
     * @param connection in a transaction that sees one moment; nothing is written
     * @param home where the installation keeps what it has signed last
     */
    public static Verified of(Connection connection, Path home, TrustedKeys keys) throws IOException, SQLException {
        var kept = KeptHead.of(home);
        return new TrailVerification(connection, keys).verdict(kept);
    }

    private Verified verdict(Optional<SignedHead> kept) throws SQLException {
        var trail = new SealedTrail(connection);
        trail.walk(Long.MAX_VALUE, this::pass);
        trail.newestHead().ifPresent(walk::endAfter);
        kept.ifPresent(walk::endAfter);
        try (var statement = connection.createStatement();
                var unchained = statement.executeQuery(UNCHAINED)) {
            while (unchained.next()) {
                walk.find("The %s is not in the chain: it was put in, or its place was taken away."
                        .formatted(unchained.getString(1)));
            }
        }
        return walk.verdict(waiting());
    }

    private void pass(SealedTrail.Passed place) {
        var entry = place.entry();
        var link = entry == null ? null : new Link(place.place(), walk.hash(), entry, place.hash());
        walk.pass(place.place(), place.name(), place.hash(), link);
        var head = place.head();
        if (head != null) {
            walk.pass(head);
        }
    }

    private long waiting() throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(WAITING)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
