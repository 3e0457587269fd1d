package org.dragoman.contract;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.dragoman.web.Interface;
import org.dragoman.web.Site;

/** The page that explains the API to somebody who has never called it. */
@Path("/api")
@PermitAll
class ApiResource {

    @CheckedTemplate(basePath = "contract")
    static class Templates {
        static native TemplateInstance api(List<JourneyStep> steps);
    }

    @Inject
    Interface ui;

    @Inject
    Site site;

    @GET
    public TemplateInstance page() {
        var words = ui.messages(ContractMessages.class);
        return Templates.api(JourneyStep.all(site.address().toString(), words));
    }
}
