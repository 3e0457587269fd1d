package org.dragoman.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The secrets of an installation: made at the first start, kept in its data folder, readable by its owner only. */
public final class Keys {
    private static final String DATABASE_OWNER = "database-owner";
    public static final String SESSION_PROPERTY = "quarkus.http.auth.session.encryption-key";

    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;

    private Keys(Path folder) {
        this.folder = folder;
    }

    public static Keys in(Path home) {
        return new Keys(home.resolve("keys"));
    }

    /** The key that encrypts the session cookie. */
    public String session() {
        return kept("session");
    }

    /** The password by which the application signs in to the embedded database. */
    String database() {
        return kept("database");
    }

    /** The password of the owner of the embedded database. */
    String databaseOwner() {
        return kept(DATABASE_OWNER);
    }

    Path databaseOwnerFile() {
        return folder.resolve(DATABASE_OWNER);
    }

    private String kept(String name) {
        try {
            var file = folder.resolve(name);
            if (Files.notExists(file)) {
                create(file, random());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw StartFailure.of(folder, e);
        }
    }

    /** Written aside and linked into place, so that of two instances that start at once one key wins, whole. */
    private void create(Path file, String secret) throws IOException {
        Files.createDirectories(folder);
        var aside = Files.createTempFile(folder, file.getFileName().toString(), ".new", OWNER_ONLY);
        try {
            Files.writeString(aside, secret);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            // Another instance was quicker; its key is the one.
        } finally {
            Files.delete(aside);
        }
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
