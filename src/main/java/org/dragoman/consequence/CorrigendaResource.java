package org.dragoman.consequence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.jboss.resteasy.reactive.RestForm;

/** Released passages in doubt, for the editors of the glossary. */
@Path("/glossary/corrigenda")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class CorrigendaResource {
    @CheckedTemplate(basePath = "consequence")
    static class Templates {
        static native TemplateInstance corrigenda(List<Corrigenda.Standing> standing);
    }

    @Inject
    Corrigenda corrigenda;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    @Transactional
    public TemplateInstance corrigenda() {
        return Templates.corrigenda(corrigenda.standing());
    }

    @POST
    @Path("{id}")
    public Response handle(long id, @RestForm @DefaultValue("") String outcome) {
        corrigenda.handle(id, outcome, me.account());
        notice.say(ui.messages(ConsequenceMessages.class).handled());
        return Response.seeOther(URI.create("/glossary/corrigenda")).build();
    }
}
