package org.dragoman.passkey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The page on which people add and remove their passkeys. */
@Path("/me/passkeys")
@Authenticated
class PasskeyResource {

    @CheckedTemplate(basePath = "passkey")
    static class Templates {
        static native TemplateInstance passkeys(OwnPasskeys.Present page, String name, @Nullable Complaint complaint);
    }

    @Inject
    OwnPasskeys own;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    public TemplateInstance show() {
        return Templates.passkeys(own.present(), "", null);
    }

    @POST
    public Response register(
            @RestForm @DefaultValue("") String credential,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String present) {
        return forms.submit(
                () -> {
                    own.register(credential, name, present);
                    return done(words().added());
                },
                complaint -> Templates.passkeys(own.present(), name, complaint.at(PasskeyFields::of)));
    }

    @POST
    @Path("{id}/remove")
    public Response remove(@RestPath long id) {
        own.remove(id);
        return done(words().removed());
    }

    private PasskeyMessages words() {
        return ui.messages(PasskeyMessages.class);
    }

    private Response done(String text) {
        notice.say(text);
        return Response.seeOther(URI.create("/me/passkeys")).build();
    }
}
