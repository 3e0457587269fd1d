package org.dragoman.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * The whole trail in a file, with its chain: first the newest signed head, then each entry. Who has the file and the
 * public key can {@linkplain ExportVerification verify} it without this application.
 */
@ApplicationScoped
public class TrailExport {
    private final DataSource database;
    private final Sealing sealing;

    @Inject
    TrailExport(DataSource database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** Writes lines of one kind of file. */
    private interface Lines {
        void head(SignedHead head) throws IOException;

        void link(Link link) throws IOException;
    }

    /** JSON Lines: the head and each entry as an object in the form of RFC 8785. */
    @Transactional
    public void writeJsonLines(OutputStream file) throws IOException {
        var text = writer(file);
        write(new Lines() {
            @Override
            public void head(SignedHead head) throws IOException {
                text.write(head.line() + "\n");
            }

            @Override
            public void link(Link link) throws IOException {
                text.write(link.line() + "\n");
            }
        });
        text.flush();
    }

    /** A table for people, with the same lines in its last column. */
    @Transactional
    public void writeCsv(OutputStream file) throws IOException {
        var text = writer(file);
        var table = TrailTable.on(text);
        write(new Lines() {
            @Override
            public void head(SignedHead head) throws IOException {
                table.printRecord(TrailTable.row(head));
            }

            @Override
            public void link(Link link) throws IOException {
                table.printRecord(TrailTable.row(link));
            }
        });
        text.flush();
    }

    private static Writer writer(OutputStream file) {
        return new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    }

    private void write(Lines lines) throws IOException {
        try (var connection = database.getConnection()) {
            sealing.seal();
            var trail = new SealedTrail(connection);
            var head = trail.newestHead();
            if (head.isPresent()) {
                lines.head(head.get());
                var chain = new ChainWriter(lines);
                trail.walk(head.get().place(), chain::write);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (SQLException e) {
            throw new IllegalStateException("The trail cannot be read", e);
        }
    }

    /** Gives each place the hash of the one before it. */
    private static final class ChainWriter {
        private final Lines lines;
        private String previous = Link.NONE;

        ChainWriter(Lines lines) {
            this.lines = lines;
        }

        void write(SealedTrail.Passed place) {
            try {
                var entry = Objects.requireNonNullElse(place.entry(), SignedHead.JSON.nullNode());
                lines.link(new Link(place.place(), previous, entry, place.hash()));
                previous = place.hash();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
