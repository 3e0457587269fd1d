package org.dragoman.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The file of the first key of an installation, and those of earlier keys beside it. */
final class KeyFile {
    private final Path file;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Made where it is missing, readable by its owner only. */
    SigningKey key() throws IOException {
        if (Files.notExists(file)) {
            create();
        }
        try {
            return SigningKey.ofPem(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    file + " holds no pair of Ed25519 keys: a PKCS #8 private key and its public" + " key, as PEM", e);
        }
    }

    /** The keys in the folder of the file, that one among them. */
    List<VerifyingKey> all() throws IOException {
        try (var files = Files.list(file.getParent())) {
            return files.filter(beside -> beside.toString().endsWith(".pem"))
                    .sorted()
                    .map(KeyFile::read)
                    .filter(Pem.PUBLIC::isIn)
                    .map(VerifyingKey::ofPem)
                    .distinct()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written aside and linked into place, so that of two instances that start at once one key wins, whole. */
    private void create() throws IOException {
        var folder = file.getParent();
        Files.createDirectories(folder);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(folder, "editions", ".new", ownerOnly);
        try {
            Files.writeString(aside, SigningKey.generate().pem(), StandardCharsets.US_ASCII);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            // Another instance was quicker; its key is the one.
        } finally {
            Files.delete(aside);
        }
    }
}
