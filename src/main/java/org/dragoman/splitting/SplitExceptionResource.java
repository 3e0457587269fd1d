package org.dragoman.splitting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.jboss.resteasy.reactive.RestPath;

/** Where editors see, and forget, how they mended the split of texts. */
@Path("/split-exceptions")
@RolesAllowed(Role.Names.EDITOR)
class SplitExceptionResource {

    @CheckedTemplate(basePath = "splitting")
    static class Templates {
        static native TemplateInstance exceptions(SplitExceptionsPage page);
    }

    @Inject
    SplitExceptions exceptions;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    @Transactional
    public TemplateInstance all() {
        return Templates.exceptions(SplitExceptionsPage.of(SplitException.newestFirst()));
    }

    @POST
    @Path("{id}/forget")
    public Response forget(@RestPath long id) {
        exceptions.forget(id, me.account());
        notice.say(ui.messages(SplittingMessages.class).exception_forgotten());
        return Response.seeOther(URI.create("/split-exceptions")).build();
    }
}
