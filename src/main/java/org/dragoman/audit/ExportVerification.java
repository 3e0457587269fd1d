package org.dragoman.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.signature.TrustedKeys;

/** Verifies an export of the trail with nothing but the public key. */
public final class ExportVerification {
    private final ChainWalk walk;
    private Optional<SignedHead> head = Optional.empty();
    private int lines;

    private ExportVerification(TrustedKeys keys) {
        this.walk = new ChainWalk(keys);
    }

    /** Verifies JSON Lines or CSV, as {@link TrailExport} writes them. */
    public static Verified of(Path file, TrustedKeys keys) throws IOException {
        try (var text = Files.newBufferedReader(file)) {
            text.mark(1);
            boolean isJson = text.read() == '{';
            text.reset();
            return new ExportVerification(keys).verdict(text, isJson);
        }
    }

    private Verified verdict(BufferedReader text, boolean isJson) throws IOException {
        if (isJson) {
            text.lines().forEach(this::read);
        } else {
            readTable(text);
        }
        head.ifPresentOrElse(walk::endAfter, () -> walk.find("The file does not begin with a signed head."));
        return walk.verdict(0);
    }

    private void read(String line) {
        lines++;
        if (lines == 1) {
            head = head(line);
        } else {
            link(line);
        }
    }

    private static Optional<SignedHead> head(String line) {
        try {
            return Optional.of(SignedHead.read(line));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Link> link(String line) {
        try {
            var read = link(SignedHead.JSON.readTree(line));
            var name = "%s %s"
                    .formatted(
                            read.entry().path("kind").asText("?"),
                            read.entry().path("id").asText("?"));
            walk.pass(read.place(), name, read.hash(), read);
            head.filter(signed -> signed.place() == read.place()).ifPresent(walk::pass);
            if (!read.line().equals(line)) {
                walk.find("Entry %d: the line is not in the form in which it was written.".formatted(read.place()));
            }
            return Optional.of(read);
        } catch (IOException | RuntimeException e) {
            walk.find("Line %d of the file is no entry of a trail.".formatted(lines));
            return Optional.empty();
        }
    }

    private static Link link(JsonNode line) {
        return new Link(
                line.required("place").longValue(),
                line.required("previous").textValue(),
                line.required("entry"),
                line.required("hash").textValue());
    }

    private void readTable(BufferedReader text) throws IOException {
        try (var table = CSVFormat.RFC4180.builder().setHeader().get().parse(text)) {
            for (var row : table) {
                lines++;
                readRow(row);
            }
        } catch (IllegalArgumentException e) {
            walk.find("The file is no export of a trail: " + e.getMessage());
        }
    }

    /** What a person reads of a row must be what its line says. */
    private void readRow(CSVRecord row) {
        var line = row.get(TrailTable.LINE);
        if (lines == 1) {
            head = head(line);
            return;
        }
        List<String> shown = row.toList();
        link(line)
                .filter(link -> !TrailTable.row(link).equals(shown))
                .ifPresent(link ->
                        walk.find("Entry %d: the row does not show what its line says.".formatted(link.place())));
    }
}
