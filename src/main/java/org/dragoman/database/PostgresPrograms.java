package org.dragoman.database;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of the PostgreSQL that comes with the application, unpacked into a folder.
 *
 * @param root the folder with {@code bin}, {@code lib} and {@code share}
 */
record PostgresPrograms(Path root) {
    private static final long PATIENCE_SECONDS = 120;

    /**
     * Unpacks them, unless that has been done. The folder is named by the checksum of the archive, so that another
     * version has another one.
     */
    static PostgresPrograms in(Path folder) throws IOException {
        var archive = archive();
        var root = folder.resolve(checksum(archive));
        if (Files.notExists(root)) {
            Files.createDirectories(folder);
            var aside = Files.createTempDirectory(folder, "unpacking");
            unpack(archive, aside);
            Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(aside, root, StandardCopyOption.ATOMIC_MOVE);
            removeOthers(folder, root);
        }
        return new PostgresPrograms(root);
    }

    private static URL archive() {
        boolean isMac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        boolean isArm = System.getProperty("os.arch").equals("aarch64");
        var name = "postgres-%s-%s.txz".formatted(isMac ? "darwin" : "linux", isArm ? "arm_64" : "x86_64");
        var found = PostgresPrograms.class.getClassLoader().getResource(name);
        if (found == null) {
            throw new StartFailure(
                    "This build has no PostgreSQL for this machine (" + name + "). Build Dragoman on a machine of this"
                            + " kind, or set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL of your own.",
                    null);
        }
        return found;
    }

    private static String checksum(URL archive) throws IOException {
        return archive.openConnection() instanceof JarURLConnection inJar
                ? Long.toHexString(inJar.getJarEntry().getCrc())
                : Integer.toHexString(Objects.hash(archive.openConnection().getContentLengthLong()));
    }

    private static void unpack(URL archive, Path into) throws IOException {
        try (var compressed = new BufferedInputStream(archive.openStream());
                var files = new TarArchiveInputStream(new XZCompressorInputStream(compressed))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                unpack(files, entry, into.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream files, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(files, target);
            boolean isProgram =
                    (entry.getMode() & 0100) != 0 || target.getParent().endsWith("bin");
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Those of an earlier version, and what an interrupted start left. */
    private static void removeOthers(Path folder, Path root) throws IOException {
        try (var files = Files.list(folder)) {
            for (var other : files.filter(file -> !file.equals(root)).toList()) {
                remove(other);
            }
        }
    }

    static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    /**
     * Runs one of them to its end. What it says goes to a file.
     *
     * @return whether it has succeeded
     */
    boolean run(ServerLog log, String program, List<String> arguments) throws IOException {
        var command = new ArrayList<>(asOrdinaryUser());
        command.add(root.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.output())
                .start();
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** PostgreSQL does not run as root; in a user namespace without a mapping, root is nobody and yet owns its files. */
    private static List<String> asOrdinaryUser() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
    }
}
