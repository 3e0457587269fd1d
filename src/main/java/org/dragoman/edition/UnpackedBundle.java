package org.dragoman.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** The files of a bundle, by their digests; only those that say something about the others are read into memory. */
final class UnpackedBundle {
    private static final int MOST_BYTES = 16 << 20;
    private static final List<String> READ = List.of(Manifest.NAME, Manifest.SIGNATURE, Manifest.KEY);

    private final Map<String, String> digests = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    private UnpackedBundle() {}

    /**
     * @param path a ZIP archive, or a folder
     * @throws IOException where it cannot be read
     */
    static UnpackedBundle at(Path path) throws IOException {
        var bundle = new UnpackedBundle();
        if (Files.isDirectory(path)) {
            bundle.takeFolder(path);
        } else {
            bundle.takeArchive(path);
        }
        return bundle;
    }

    private void takeFolder(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).sorted().toList()) {
                try (var content = Files.newInputStream(file)) {
                    take(folder.relativize(file).toString().replace('\\', '/'), content);
                }
            }
        }
    }

    private void takeArchive(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                try (var content = zip.getInputStream(entry)) {
                    take(entry.getName(), content);
                }
            }
        }
    }

    private void take(String name, InputStream content) throws IOException {
        if (digests.containsKey(name)) {
            throw new IOException(name + " is in it twice");
        }
        var digest = DigestUtils.getSha256Digest();
        if (READ.contains(name)) {
            var bytes = content.readNBytes(MOST_BYTES);
            contents.put(name, bytes);
            digest.update(bytes);
        }
        DigestUtils.updateDigest(digest, content);
        digests.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    /** The digests of its files, by their names. */
    Map<String, String> digests() {
        return Map.copyOf(digests);
    }

    Optional<byte[]> content(String name) {
        byte @Nullable [] content = contents.get(name);
        return Optional.ofNullable(content);
    }
}
