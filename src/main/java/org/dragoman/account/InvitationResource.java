package org.dragoman.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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

/** Where the link of an invitation leads: its holder chooses a password. */
@Path("/invitation/{token}")
@PermitAll
class InvitationResource {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance invitation(Account account, @Nullable Complaint complaint);
    }

    @Inject
    Invitations invitations;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    public TemplateInstance open(@RestPath String token) {
        return Templates.invitation(invitations.holder(token), null);
    }

    @POST
    public Response accept(
            @RestPath String token,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String repeated) {
        var account = invitations.holder(token);
        return forms.submit(
                () -> {
                    invitations.accept(token, Passwords.agreed(password, repeated));
                    notice.say(ui.messages(AccountMessages.class).password_chosen());
                    return Response.seeOther(URI.create("/sign-in")).build();
                },
                complaint -> Templates.invitation(account, complaint.at(AccountFields::of)));
    }
}
