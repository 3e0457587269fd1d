package org.dragoman.factor;

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
import java.net.URI;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.WayBack;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The second page of sign-in, for whoever has a second factor. */
@Path("/sign-in/second")
@PermitAll
class SecondStepResource {

    @CheckedTemplate(basePath = "factor")
    static class Templates {
        static native TemplateInstance secondStep(String username, @Nullable Complaint complaint);
    }

    @Inject
    SecondStep step;

    @Inject
    Forms forms;

    @Inject
    RoutingContext routing;

    /** Whoever has waited too long, or erred too often, shows the password again. */
    @GET
    public Response ask() {
        return step.isUnderWay()
                ? Response.ok(Templates.secondStep(step.asked().username(), null))
                        .build()
                : Response.seeOther(URI.create("/sign-in")).build();
    }

    @POST
    public Response show(@RestForm @DefaultValue("") String code) {
        if (!step.isUnderWay()) {
            return Response.seeOther(URI.create("/sign-in")).build();
        }
        return forms.submit(
                () -> {
                    step.show(code);
                    return Response.seeOther(WayBack.of(routing))
                            .cookie(WayBack.forgotten())
                            .build();
                },
                complaint -> Templates.secondStep(step.asked().username(), complaint.at(FactorFields::of)));
    }
}
