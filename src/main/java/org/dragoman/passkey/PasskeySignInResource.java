package org.dragoman.passkey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.dragoman.account.VouchedSignIns;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.WayBack;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Sign-in with a passkey, that stands for both factors: its owner has it, and has unlocked it. */
@Path("/sign-in/passkey")
@PermitAll
class PasskeySignInResource {

    @CheckedTemplate(basePath = "passkey")
    static class Templates {
        static native TemplateInstance signIn(String options, @Nullable Complaint complaint);
    }

    @Inject
    PasskeySignIn signIn;

    @Inject
    PasskeyOptions options;

    @Inject
    VouchedSignIns sessions;

    @Inject
    Forms forms;

    @Inject
    RoutingContext routing;

    @GET
    public TemplateInstance ask() {
        return Templates.signIn(options.toSignIn(), null);
    }

    @POST
    public Response show(@RestForm @DefaultValue("") String credential) {
        return forms.submit(
                () -> {
                    sessions.begin(signIn.holder(credential), "", routing);
                    return Response.seeOther(WayBack.of(routing))
                            .cookie(WayBack.forgotten())
                            .build();
                },
                complaint -> Templates.signIn(options.toSignIn(), complaint));
    }
}
