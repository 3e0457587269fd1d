package org.dragoman.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The program that looks at texts: what another build of it has found is not believed, even one of the same version. */
@ApplicationScoped
class RunningBuild {
    private final String build;

    @Inject
    RunningBuild(@ConfigProperty(name = "quarkus.application.version", defaultValue = "0") String version) {
        this.build = version + checksum();
    }

    /** Tells this build from others; the same on every instance that runs it. */
    String build() {
        return build;
    }

    /** Of the archive that the checks stand in; nothing where they do not stand in one. */
    private static String checksum() {
        try {
            var source = RunningBuild.class.getProtectionDomain().getCodeSource();
            var location = source == null ? null : source.getLocation();
            var place = location == null ? Path.of("") : Path.of(location.toURI());
            return Files.isRegularFile(place) ? "-" + checksum(Files.readAllBytes(place)) : "";
        } catch (IOException | URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return "";
        }
    }

    private static String checksum(byte[] archive) {
        var sum = new CRC32C();
        sum.update(archive);
        return Long.toHexString(sum.getValue());
    }
}
