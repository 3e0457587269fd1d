package org.dragoman.site;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.dragoman.brand.Brand;
import org.dragoman.brand.Logo;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Refusal;

/** The logo and the colours of the organisation, where it has its own. */
@Path("/brand")
@PermitAll
@ForEveryone
class BrandResource {

    /** A new logo is seen by everybody after so many seconds. */
    private static final String SHORT = "public, max-age=300";

    @Inject
    Brand brand;

    @GET
    @Path("/logo.png")
    public Response logo() {
        return answer(Optional.ofNullable(brand.logo()).map(Logo::content).orElseThrow(Refusal::notFound))
                .type(Logo.MEDIA_TYPE)
                .build();
    }

    @GET
    @Path("/colours.css")
    public Response colours() {
        var palette = Optional.ofNullable(brand.palette()).orElseThrow(Refusal::notFound);
        return answer(palette.css().getBytes(StandardCharsets.UTF_8))
                .type("text/css")
                .build();
    }

    private static Response.ResponseBuilder answer(byte[] content) {
        return Response.ok(content)
                .tag(new EntityTag(DigestUtils.sha256Hex(content)))
                .header(HttpHeaders.CACHE_CONTROL, SHORT);
    }
}
