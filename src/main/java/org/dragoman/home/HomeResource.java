package org.dragoman.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dragoman.account.SignedIn;
import org.dragoman.web.Interface;

/** The first page: what waits for the person who opens it. Strangers are led to the public editions. */
@Path("/")
@PermitAll
class HomeResource {

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(HomePage page);
    }

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @GET
    @Transactional
    public Response home() {
        if (me.anonymous()) {
            // A fresh installation begins where it is set up.
            return Response.seeOther(URI.create(me.nobodyYet() ? "/sign-in" : "/editions"))
                    .build();
        }
        var page = Templates.home(HomePage.of(me)).setLocale(ui.language().locale());
        return Response.ok(page.render(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
