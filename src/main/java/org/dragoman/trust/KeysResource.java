package org.dragoman.trust;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dragoman.signature.KeptKey;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** The public keys of all times, for whoever verifies an edition. */
@Path("/keys")
@PermitAll
@ForEveryone
class KeysResource {

    /** A key never becomes another; what is to be thought of it stands elsewhere. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @CheckedTemplate(basePath = "trust")
    static class Templates {
        static native TemplateInstance keys(List<KeptKey> keys);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance show() {
        return Templates.keys(KeptKey.newestFirst());
    }

    @GET
    @Path("/{thumbprint}.pem")
    @Produces("application/x-pem-file")
    @Transactional
    public Response pem(@RestPath String thumbprint) {
        var key = KeptKey.withThumbprint(thumbprint).orElseThrow(Refusal::notFound);
        return Response.ok(key.key().pem())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"key.pem\"")
                .build();
    }
}
