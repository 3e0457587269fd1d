package org.dragoman.home;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** To whom a weakness is reported (RFC 9116). There is no such file where no contact is set. */
@Path("/.well-known/security.txt")
class SecurityTxtResource {
    /** A year at most is recommended (section 2.5.5). */
    private static final int DAYS = 180;

    /** An address of a page or of mail. */
    @ConfigProperty(name = "dragoman.security.contact")
    Optional<String> contact;

    @Inject
    WebConfig web;

    @GET
    @PermitAll
    @ForEveryone
    @Produces(MediaType.TEXT_PLAIN)
    public String contact() {
        var address = contact.map(SecurityTxtResource::uri).orElseThrow(Refusal::notFound);
        var languages = Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "));
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: %s
                Canonical: %s
                """
                .formatted(address, expiry(), languages, web.address().resolve("/.well-known/security.txt"));
    }

    private static String uri(String contact) {
        return contact.matches("[^:/]+@[^:/]+") ? "mailto:" + contact : contact;
    }

    /** The beginning of a day, so that the file is the same for all who ask on one. */
    private static Instant expiry() {
        return Instant.now().truncatedTo(ChronoUnit.DAYS).plus(DAYS, ChronoUnit.DAYS);
    }
}
