package org.dragoman.trust;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.dragoman.contract.Paging;
import org.dragoman.signature.SigningKeys;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The public log of releases, for programs that watch it. */
@Path("/api/v1/log")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@ForEveryone
class LogApi {

    /** A place of the log. */
    public record LogPlace(
            long place, String entry, String previous, String hash, @Nullable String key, @Nullable String signature) {
        static LogPlace of(LoggedRelease logged) {
            var signature = logged.signature();
            return new LogPlace(
                    logged.place(),
                    logged.entry(),
                    logged.previous(),
                    logged.hash(),
                    logged.signedBy(),
                    signature == null ? null : Base64.getEncoder().encodeToString(signature));
        }
    }

    /** Where the log ends, signed. */
    public record SignedLogHead(long place, String hash, String key, String signature) {}

    @Inject
    SigningKeys keys;

    @Inject
    Paging paging;

    @GET
    @Transactional
    @Operation(
            summary = "The log of releases and withdrawals, a chain from its first place on",
            description = "The hash of a place is the SHA-256 over"
                    + " `{\"entry\":ENTRY,\"place\":PLACE,\"previous\":\"PREVIOUS\"}`, with the entry as it stands in"
                    + " `entry` and the hash of the place before it.")
    public List<LogPlace> log() {
        return paging.of(LoggedRelease::oldestFirst).stream().map(LogPlace::of).toList();
    }

    @GET
    @Path("/head")
    @Transactional
    @Operation(
            summary = "Where the log of releases ends, signed; 404 while it is empty",
            description = "Ed25519 over `{\"hash\":\"HASH\",\"log\":\"dragoman releases\",\"place\":PLACE}`.")
    public SignedLogHead head() {
        var newest = LoggedRelease.newest().orElseThrow(Refusal::notFound);
        var head = newest.head();
        var signature = newest.signature();
        if (signature == null) {
            var key = keys.present();
            return signed(head, key.publicHalf().thumbprint(), key.sign(head.signed()));
        }
        return signed(head, Objects.requireNonNull(newest.signedBy()), signature);
    }

    private static SignedLogHead signed(LogHead head, String key, byte[] signature) {
        return new SignedLogHead(
                head.place(), head.hash(), key, Base64.getEncoder().encodeToString(signature));
    }
}
