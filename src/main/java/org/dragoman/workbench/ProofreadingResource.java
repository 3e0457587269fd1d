package org.dragoman.workbench;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.dragoman.account.SignedIn;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.FindingText;
import org.dragoman.check.Pair;
import org.dragoman.inspection.Inspection.Found;
import org.dragoman.inspection.Proofreader;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** What proofreading says of one translation: the workbench asks for it when everything else is on the page. */
@Path("/jobs/{job}/translations/{translation}/proofreading")
@Authenticated
class ProofreadingResource {

    @CheckedTemplate(basePath = "workbench")
    static class Templates {
        static native TemplateInstance proofreading(WorkbenchPages.Corner corner, List<WorkbenchFinding> findings);
    }

    @Inject
    WorkbenchPages pages;

    @Inject
    Proofreader proofreader;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    /** Never waits: 202 until the text is read, 204 where texts are not proofread. */
    @GET
    public Response look(@RestPath long job, @RestPath long translation) {
        if (!proofreader.isOn()) {
            return Response.noContent().build();
        }
        var corner = pages.corner(job, translation, me.account());
        var reading = proofreader.findings(pair(corner));
        var text = new FindingText(ui.messages(CheckMessages.class));
        var findings = reading.getNow(List.of()).stream()
                .map(f -> WorkbenchFinding.of(new Found(f, false), text))
                .toList();
        var page = Templates.proofreading(corner, findings);
        return (reading.isDone() ? Response.ok(page) : Response.accepted(page)).build();
    }

    private static Pair pair(WorkbenchPages.Corner corner) {
        var cell = Optional.ofNullable(corner.row().cell()).orElseThrow(Refusal::notFound);
        return new Pair(
                corner.job().source(), corner.job().target(), corner.row().text(), cell.text());
    }
}
