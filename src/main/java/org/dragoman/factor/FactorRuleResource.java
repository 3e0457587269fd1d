package org.dragoman.factor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.jboss.resteasy.reactive.RestForm;

/** Where administrators say who needs a second factor. */
@Path("/site/second-factor")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class FactorRuleResource {

    @CheckedTemplate(basePath = "factor")
    static class Templates {
        static native TemplateInstance rule(List<Role> roles, Set<Role> needing);
    }

    @Inject
    FactorRule rule;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    public TemplateInstance show() {
        return Templates.rule(List.of(Role.values()), rule.roles());
    }

    @POST
    public Response change(@RestForm List<Role> roles) {
        rule.change(Set.copyOf(roles), me.account());
        notice.say(ui.messages(FactorMessages.class).rule_saved());
        return Response.seeOther(URI.create("/site/second-factor")).build();
    }
}
