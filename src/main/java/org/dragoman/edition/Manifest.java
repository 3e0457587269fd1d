package org.dragoman.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.format.Imprint;
import org.dragoman.format.JsonFormat;
import org.dragoman.format.PrintedFile;
import org.dragoman.format.ProvenanceJson;
import org.dragoman.language.Language;
import org.dragoman.signature.SigningKeys;
import org.dragoman.signature.VerifyingKey;

/**
 * The list of an edition's files with their SHA-256 digests, and the signature over that list.
 *
 * <p>{@code manifest.sig} holds the 64 bytes of an Ed25519 signature over the bytes of {@code manifest.json}; the page of
 * an edition says how to verify both without this application.
 */
@ApplicationScoped
class Manifest {
    static final String NAME = "manifest.json";
    static final String SIGNATURE = "manifest.sig";
    static final String KEY = "key.pem";

    private final SigningKeys keys;

    @Inject
    Manifest(SigningKeys keys) {
        this.keys = keys;
    }

    /**
     * The files, with the public key, the manifest and its signature after them.
     *
     * @param corrects what is sealed of the edition whose place it takes; nothing where there is none
     */
    List<PrintedFile> seal(Imprint imprint, Map<String, Object> corrects, List<PrintedFile> files) {
        var key = keys.present();
        var sealed = new ArrayList<>(files);
        sealed.add(PrintedFile.ofText(
                KEY, "application/x-pem-file", key.publicHalf().pem()));
        var content = list(imprint, corrects, sealed);
        content.put("signature", signature(key.publicHalf()));
        var manifest = PrintedFile.ofText(NAME, "application/json", JsonFormat.text(content));
        sealed.add(manifest);
        sealed.add(new PrintedFile(SIGNATURE, "application/octet-stream", key.sign(manifest.content())));
        return sealed;
    }

    private static Map<String, Object> list(Imprint imprint, Map<String, Object> corrects, List<PrintedFile> files) {
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("organisation", imprint.brand().name());
        manifest.put("statement", imprint.slug());
        manifest.put("number", imprint.number());
        manifest.put("address", imprint.address().toString());
        manifest.put(
                "languages", imprint.languages().stream().map(Language::tag).toList());
        manifest.put("releasedAt", imprint.releasedAt().toString());
        manifest.put("source", source(imprint));
        if (!corrects.isEmpty()) {
            manifest.put("corrects", corrects);
        }
        if (imprint.attribution().licence() != null) {
            manifest.put("licence", ProvenanceJson.of(imprint.attribution().licence()));
        }
        manifest.put("provenance", ProvenanceJson.of(imprint));
        manifest.put("files", files.stream().map(Manifest::entry).toList());
        return manifest;
    }

    private static Map<String, Object> source(Imprint imprint) {
        var source = new LinkedHashMap<String, Object>();
        source.put("language", imprint.source().tag());
        source.put("revision", imprint.revision());
        source.put("sha256", imprint.sourceSha256());
        return source;
    }

    private static Map<String, Object> entry(PrintedFile file) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("name", file.name());
        entry.put("size", file.content().length);
        entry.put("sha256", file.sha256());
        return entry;
    }

    private static Map<String, Object> signature(VerifyingKey key) {
        var signature = new LinkedHashMap<String, Object>();
        signature.put("algorithm", "Ed25519");
        signature.put("file", SIGNATURE);
        signature.put("keySha256", key.sha256());
        signature.put("keyThumbprint", key.thumbprint());
        return signature;
    }
}
