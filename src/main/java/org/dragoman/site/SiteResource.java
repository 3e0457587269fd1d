package org.dragoman.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.account.SiteMove;
import org.dragoman.web.Asked;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Site;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where people reach the site, for administrators. */
@Path("/site")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class SiteResource {

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance site(String address, boolean fixed, @Nullable Complaint complaint);
    }

    @Inject
    Site site;

    @Inject
    SiteMove move;

    @Inject
    Asked asked;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    public TemplateInstance show() {
        return Templates.site(site.address().toString(), site.isFixed(), null);
    }

    @POST
    public Response change(@RestForm @DefaultValue("") String address) {
        return forms.submit(
                () -> {
                    move.to(Site.checked(address, asked.site()), me.account());
                    notice.say(ui.messages(SiteMessages.class).moved());
                    return Response.seeOther(URI.create("/site")).build();
                },
                complaint -> Templates.site(address, site.isFixed(), complaint.at(code -> "address")));
    }
}
