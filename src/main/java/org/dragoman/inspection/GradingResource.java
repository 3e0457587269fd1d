package org.dragoman.inspection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import org.dragoman.check.CheckMessages;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The page of all checks: everyone reads there what is looked for, administrators set how grave it is. */
@Path("/checks")
@Authenticated
class GradingResource {

    @CheckedTemplate(basePath = "inspection")
    static class Templates {
        static native TemplateInstance checks(GradingPage page);
    }

    @Inject
    Gradings gradings;

    @Inject
    GradingChanges changes;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    ReadersCheckNames names;

    @Inject
    Notice notice;

    @GET
    @Transactional
    public TemplateInstance checks() {
        return Templates.checks(GradingPage.of(gradings.ofOrganisation(), ui.messages(CheckMessages.class)));
    }

    @POST
    @Path("{check}")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public Response grade(@RestPath String check, @RestForm @Nullable String grade) {
        changes.grade(check, chosen(grade), me.account());
        notice.say(ui.messages(GradingMessages.class).saved(names.of(check)));
        return Response.seeOther(URI.create("/checks#" + check)).build();
    }

    static Grade chosen(@Nullable String grade) {
        return Grade.named(grade == null ? "" : grade)
                .orElseThrow(() -> Refusal.badInput("severity", GradingMessages.class, GradingMessages::unknown_grade));
    }
}
