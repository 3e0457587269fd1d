package org.dragoman.trust;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Where the log of releases ended when this instance wrote it last, beside the database: who can write the log anew there
 * does not reach this.
 */
@ApplicationScoped
class KeptLogHead {
    private static final Logger LOG = Logger.getLogger(KeptLogHead.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    @Inject
    KeptLogHead(@ConfigProperty(name = "dragoman.home") Path home) {
        this.file = in(home);
    }

    private static Path in(Path home) {
        return home.toAbsolutePath().resolve("trail").resolve("releases.json");
    }

    void keep(@Observes(during = TransactionPhase.AFTER_SUCCESS) LogHead head) {
        try {
            var folder = Files.createDirectories(Objects.requireNonNull(file.getParent()));
            var aside = Files.createTempFile(folder, "releases", ".new");
            Files.writeString(aside, JSON.writeValueAsString(Map.of("place", head.place(), "hash", head.hash())));
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warnf("The head of the log of releases cannot be kept in %s: %s", file, e.getMessage());
        }
    }

    /** What an installation has kept. */
    static Optional<LogHead> of(Path home) throws IOException {
        var file = in(home);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var kept = JSON.readTree(Files.readString(file));
        return Optional.of(
                new LogHead(kept.path("place").longValue(), kept.path("hash").asText()));
    }
}
