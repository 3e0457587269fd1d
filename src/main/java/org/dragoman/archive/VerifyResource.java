package org.dragoman.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dragoman.edition.Edition;
import org.dragoman.edition.FoundFile;
import org.dragoman.edition.PublicEditions;
import org.dragoman.signature.KeptKey;
import org.dragoman.signature.KeyRing;
import org.dragoman.trust.EditionKey;
import org.dragoman.trust.ReleaseLog;
import org.dragoman.web.ForEveryone;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Tells a reader whether a file that they hold is one of an edition. Only its digest is asked for. */
@Path("/verify")
@PermitAll
@ForEveryone
@Produces(MediaType.TEXT_HTML)
class VerifyResource {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_FOUND = 5;

    /**
     * What has been found.
     *
     * @param sha256 what was asked for, as it came; blank where nothing was
     * @param readable whether that can be a digest
     */
    record Answer(String sha256, boolean readable, List<Found> found, String keySha256) {
        public boolean asked() {
            return !sha256.isEmpty();
        }
    }

    /**
     * A file with the edition that it is of.
     *
     * @param superseded whether a newer edition has taken that one's place
     * @param doubted the key that signed it, where it may have been in other hands by then
     * @param place of its release in the log
     */
    record Found(FoundFile file, boolean superseded, @Nullable KeptKey doubted, long place) {}

    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance verify(Answer answer);
    }

    @Inject
    KeyRing keys;

    /** @param sha256 in hexadecimal digits */
    @GET
    @Transactional
    public TemplateInstance show(@RestQuery @Nullable String sha256) {
        var asked = Objects.requireNonNullElse(sha256, "").strip();
        var digest = asked.toLowerCase(Locale.ROOT);
        boolean readable = DIGEST.matcher(digest).matches();
        var found = readable ? PublicEditions.filesWith(digest, MOST_FOUND) : List.<FoundFile>of();
        return Templates.verify(new Answer(
                asked,
                readable,
                found.stream().map(VerifyResource::placed).toList(),
                keys.shown().sha256()));
    }

    private static Found placed(FoundFile file) {
        boolean superseded = Edition.newestReleasedOf(file.edition().statement())
                .filter(newest -> newest.number() > file.edition().number())
                .isPresent();
        return new Found(
                file,
                superseded,
                EditionKey.doubted(file.edition()).orElse(null),
                ReleaseLog.placeOf(file.edition()).orElseThrow());
    }
}
