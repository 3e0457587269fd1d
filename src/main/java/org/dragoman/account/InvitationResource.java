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
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where the link of an invitation leads: its holder chooses a password. */
@Path("/invitation/{token}")
@PermitAll
class InvitationResource {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance invitation(Account account, @Nullable AccountComplaint complaint);
    }

    @Inject
    Invitations invitations;

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
        try {
            invitations.accept(token, Passwords.agreed(password, repeated));
        } catch (Refusal refusal) {
            return Response.status(refusal.kind().status())
                    .entity(Templates.invitation(account, AccountComplaint.of(refusal, ui.language())))
                    .build();
        }
        notice.say(ui.messages(AccountMessages.class).password_chosen());
        return Response.seeOther(URI.create("/sign-in")).build();
    }
}
