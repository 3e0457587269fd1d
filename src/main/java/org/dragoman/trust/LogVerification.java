package org.dragoman.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.dragoman.audit.Verified;
import org.dragoman.signature.TrustedKeys;
import org.jspecify.annotations.Nullable;

/** Verifies that the log of releases is whole, and that the editions are those that it tells of. */
public final class LogVerification {
    private static final String LOG =
            """
            select place, entry, previous, hash, signature, edition, manifest from logged_edition order by place""";
    private static final String UNLOGGED = "select edition, event from unlogged_edition order by 1, 2";
    private static final String UNDONE = "select edition from logged_edition where stands_again order by 1";
    private static final String IS_THERE = "select to_regclass('logged_edition') is not null";

    private final TrustedKeys keys;
    private final Optional<LogHead> kept;
    private final List<String> faults = new ArrayList<>();
    private LogHead last = new LogHead(0, "0".repeat(64));
    private boolean signs;

    private LogVerification(TrustedKeys keys, Optional<LogHead> kept) {
        this.keys = keys;
        this.kept = kept;
    }

    /**
     * @param connection in a transaction that sees one moment; nothing is written
     * @param home where the installation keeps how far the log had come
     */
    public static Verified of(Connection connection, Path home, TrustedKeys keys) throws IOException, SQLException {
        var verification = new LogVerification(keys, KeptLogHead.of(home));
        verification.verify(connection);
        return new Verified(
                verification.faults, "The log of releases: %d entries.".formatted(verification.last.place()));
    }

    private void verify(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var isThere = statement.executeQuery(IS_THERE);
            if (!isThere.next() || !isThere.getBoolean(1)) {
                return;
            }
            var log = statement.executeQuery(LOG);
            while (log.next()) {
                pass(log);
            }
            if (kept.filter(head -> head.place() > last.place()).isPresent()) {
                faults.add("The end of the log of releases is missing: it had %d entries."
                        .formatted(kept.get().place()));
            }
            var unlogged = statement.executeQuery(UNLOGGED);
            while (unlogged.next()) {
                faults.add("Edition %s was %s, and the log does not say so: it was put in, or changed."
                        .formatted(unlogged.getString(1), unlogged.getString(2)));
            }
            var undone = statement.executeQuery(UNDONE);
            while (undone.next()) {
                faults.add("Edition %s was withdrawn, and stands again.".formatted(undone.getString(1)));
            }
        }
    }

    private void pass(ResultSet row) throws SQLException {
        var here = new LogHead(row.getLong("place"), row.getString("hash"));
        var entry = row.getString("entry");
        if (here.place() != last.place() + 1) {
            find(last.place() + 1, "is missing");
        }
        if (!row.getString("previous").equals(last.hash())
                || !here.hash().equals(hash(here.place(), entry, last.hash()))) {
            find(here.place(), "was changed, or does not stand where it was written");
        }
        if (kept.filter(head -> head.place() == here.place() && !head.hash().equals(here.hash()))
                .isPresent()) {
            find(here.place(), "is not the one that was written there: the log up to it was written anew");
        }
        passSignature(here, row.getBytes("signature"));
        compare(here, LogEntry.read(entry), row);
        last = here;
    }

    static String hash(long place, String entry, String previous) {
        return DigestUtils.sha256Hex(
                "{\"entry\":%s,\"place\":%d,\"previous\":\"%s\"}".formatted(entry, place, previous));
    }

    /** From the first that is signed on, all are. */
    private void passSignature(LogHead here, byte @Nullable [] signature) {
        if (signature == null ? signs : !keys.signed(here.signed(), signature)) {
            find(here.place(), "is not signed by a key that is trusted");
        }
        signs |= signature != null;
    }

    private void compare(LogHead here, LogEntry said, ResultSet row) throws SQLException {
        var edition = row.getString("edition");
        var manifest = row.getString("manifest");
        if (edition == null || !edition.equals(said.edition())) {
            find(here.place(), "tells of edition " + said.edition() + ", which is gone or has another name now");
        } else if (said.manifest() != null && !said.manifest().equals(manifest)) {
            find(here.place(), "tells of another content of edition " + edition + ": it was replaced");
        }
    }

    private void find(long place, String what) {
        faults.add("Entry %d of the log of releases %s.".formatted(place, what));
    }
}
