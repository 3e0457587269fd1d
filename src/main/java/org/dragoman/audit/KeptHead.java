package org.dragoman.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The newest head that an instance has signed, beside the database: who can shorten the chain there, and take away the
 * heads that tell of its end, does not reach this one.
 */
@ApplicationScoped
class KeptHead {
    private static final Logger LOG = Logger.getLogger(KeptHead.class);

    private static final String FILE = "head.json";

    private final Path folder;

    @Inject
    KeptHead(@ConfigProperty(name = "dragoman.home") Path home) {
        this.folder = in(home);
    }

    private static Path in(Path home) {
        return home.toAbsolutePath().resolve("trail");
    }

    void keep(SignedHead head) {
        try {
            Files.createDirectories(folder);
            var aside = Files.createTempFile(folder, "head", ".new");
            Files.writeString(aside, head.line() + "\n");
            Files.move(aside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warnf("The head of the trail cannot be kept in %s: %s", folder, e.getMessage());
        }
    }

    /** What an installation has kept. */
    static Optional<SignedHead> of(Path home) throws IOException {
        var file = in(home).resolve(FILE);
        return Files.exists(file) ? Optional.of(SignedHead.read(Files.readString(file))) : Optional.empty();
    }
}
