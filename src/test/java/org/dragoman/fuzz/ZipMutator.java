package org.dragoman.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes a part of a ZIP and packs it anew, or takes it out, or changes the packed bytes. */
final class ZipMutator {
    private final SplittableRandom random;
    private final Mutator mutator;

    ZipMutator(SplittableRandom random, Mutator mutator) {
        this.random = random;
        this.mutator = mutator;
    }

    byte[] mutated(byte[] zip) {
        if (random.nextInt(5) == 0) {
            return mutator.mutated(zip);
        }
        var parts = unpacked(zip);
        var names = new ArrayList<>(parts.keySet());
        // The largest part is the text.
        names.sort((a, b) -> parts.getOrDefault(b, new byte[0]).length - parts.getOrDefault(a, new byte[0]).length);
        var part = names.get(random.nextBoolean() ? 0 : random.nextInt(names.size()));
        if (random.nextInt(20) == 0) {
            parts.remove(part);
        } else {
            parts.computeIfPresent(part, (name, content) -> mutator.mutated(content));
        }
        return packed(parts);
    }

    private static Map<String, byte[]> unpacked(byte[] zip) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
