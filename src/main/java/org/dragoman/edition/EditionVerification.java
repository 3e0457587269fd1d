package org.dragoman.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dragoman.audit.Verified;
import org.dragoman.format.PrintedFile;
import org.dragoman.signature.TrustedKeys;

/** Verifies every edition that was ever released: its manifest's signature, and each file by the manifest. */
public final class EditionVerification {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FILES_AT_ONCE = 20;
    private static final String FILES =
            """
            select e.slug || '/' || e.number, coalesce(f.name, ''), f.content from edition e
            left join edition_file f on f.edition_id = e.id
            where e.state in ('RELEASED', 'WITHDRAWN') order by e.id, f.id""";

    private final TrustedKeys keys;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String edition = "";
    private int editions;

    private EditionVerification(TrustedKeys keys) {
        this.keys = keys;
    }

    /** @param connection in a transaction that sees one moment; nothing is written */
    public static Verified of(Connection connection, TrustedKeys keys) throws SQLException {
        var verification = with(keys);
        try (var question = connection.prepareStatement(FILES)) {
            question.setFetchSize(FILES_AT_ONCE);
            var rows = question.executeQuery();
            while (rows.next()) {
                verification.take(rows.getString(1), rows.getString(2), rows.getBytes(3));
            }
        }
        return verification.result();
    }

    static EditionVerification with(TrustedKeys keys) {
        return new EditionVerification(keys);
    }

    /** What was found, when every file has been taken. */
    Verified result() {
        endOfEdition();
        return new Verified(faults, "Editions: %d.".formatted(editions));
    }

    /**
     * The files of an edition come one after the other.
     *
     * @param name empty where the edition has no file
     */
    void take(String of, String name, byte[] content) {
        if (!of.equals(edition)) {
            endOfEdition();
            edition = of;
            editions++;
        }
        if (!name.isEmpty()) {
            files.put(name, content);
        }
    }

    private void find(String fault) {
        faults.add("Edition " + edition + ": " + fault);
    }

    private void endOfEdition() {
        if (!edition.isEmpty()) {
            verify();
        }
        files.clear();
    }

    private void verify() {
        var manifest = files.get(Manifest.NAME);
        var signature = files.get(Manifest.SIGNATURE);
        if (manifest == null || signature == null) {
            find("the manifest or its signature is missing.");
        } else if (!keys.signed(manifest, signature)) {
            find("the manifest is not signed by a key that is trusted, or was changed.");
        } else {
            compare(manifest);
        }
    }

    private void compare(byte[] manifest) {
        var unlisted = new TreeSet<>(files.keySet());
        unlisted.removeAll(List.of(Manifest.NAME, Manifest.SIGNATURE));
        for (var listed : listed(manifest)) {
            var name = listed.path("name").asText();
            var content = files.get(name);
            unlisted.remove(name);
            if (content == null) {
                find("the file " + name + " is missing.");
            } else if (!PrintedFile.sha256(content).equals(listed.path("sha256").asText())) {
                find("the file " + name + " was changed.");
            }
        }
        unlisted.forEach(name -> find("the file " + name + " was put in."));
    }

    private static JsonNode listed(byte[] manifest) {
        try {
            return JSON.readTree(manifest).path("files");
        } catch (IOException e) {
            throw new IllegalStateException("what is signed is JSON", e);
        }
    }
}
