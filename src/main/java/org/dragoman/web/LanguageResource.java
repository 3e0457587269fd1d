package org.dragoman.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** Lets anyone change the language of the interface and stay where they are. */
@Path("/language")
@PermitAll
class LanguageResource {

    @Inject
    Instance<LanguagePreference> preference;

    /** For strangers, whose pages are the same for all of them and so hold no token: nothing but their browser remembers it. */
    @GET
    public Response choose(@QueryParam("language") String tag, @HeaderParam("Referer") @Nullable String referer) {
        return chosen(language(tag), referer);
    }

    @POST
    public Response prefer(@FormParam("language") String tag, @HeaderParam("Referer") @Nullable String referer) {
        var language = language(tag);
        preference.stream().forEach(p -> p.prefer(language));
        return chosen(language, referer);
    }

    private static Language language(@Nullable String tag) {
        return Optional.ofNullable(tag).flatMap(Language::ofTag).orElseThrow(Refusal::notFound);
    }

    private static Response chosen(Language language, @Nullable String referer) {
        return Response.seeOther(pageOf(referer))
                .cookie(LanguageCookie.of(language))
                .build();
    }

    /** The path that the person came from; never another host. */
    static URI pageOf(@Nullable String referer) {
        return Optional.ofNullable(referer)
                .flatMap(LanguageResource::parsed)
                .map(u -> u.getRawQuery() == null ? u.getRawPath() : u.getRawPath() + "?" + u.getRawQuery())
                .filter(p -> p.startsWith("/") && !p.startsWith("//"))
                .map(URI::create)
                .orElse(URI.create("/"));
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
