package org.dragoman.workbench;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Locale;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.inspection.Inspection;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.Seen;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.dragoman.workbench.WorkbenchActions.ConflictChoice;
import org.dragoman.workbench.WorkbenchActions.Ending;
import org.dragoman.workbench.WorkbenchActions.SaveOutcome;
import org.dragoman.workbench.WorkbenchActions.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the workbench. Forms work without script and lead back to the page; the script sends the same texts as
 * JSON and gets the corner of the page that changed.
 */
@Path("/jobs/{job}")
@Authenticated
class WorkbenchResource {

    @CheckedTemplate(basePath = "workbench")
    static class Templates {
        static native TemplateInstance workbench(
                WorkbenchPage page, WorkbenchFilter show, @Nullable RefusedText attempt);

        static native TemplateInstance glance(WorkbenchPages.Glance glance);

        static native TemplateInstance reply(
                WorkbenchPages.Corner corner, String ending, @Nullable RefusedText attempt);
    }

    /** What was typed and not taken as it was meant, and why. */
    public record RefusedText(@Nullable String text, String refusal) {}

    @Inject
    JobAccess access;

    @Inject
    WorkbenchPages pages;

    @Inject
    WorkbenchActions workbench;

    @Inject
    WorkbenchSaving saving;

    @Inject
    Inspection inspection;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    public TemplateInstance open(
            @PathParam("job") long job,
            @QueryParam("segment") @Nullable Long segment,
            @QueryParam("show") @Nullable String show) {
        var choice = WorkbenchFilter.of(show);
        return Templates.workbench(pages.page(job, choice, segment, me.account()), choice, null);
    }

    @GET
    @Path("translations/{translation}")
    public TemplateInstance look(@PathParam("job") long job, @PathParam("translation") long translation) {
        return Templates.reply(pages.corner(job, translation, me.account()), "shown", null);
    }

    /** From the script. */
    @POST
    @Path("translations/{translation}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Names.TRANSLATOR)
    public Response save(@PathParam("job") long job, @PathParam("translation") long translation, Typed typed) {
        var saved = saving.save(job, translation, typed, me.account());
        var outcome = saved.outcome();
        var why = outcome.why();
        var reply = Templates.reply(
                saved.corner(), outcome.ending().name().toLowerCase(Locale.ROOT), attempt(outcome, typed));
        return why == null ? Response.ok(reply).build() : forms.again(why, () -> reply);
    }

    /** From the script while someone types: what would be found in the text. Nothing is stored. */
    @POST
    @Path("translations/{translation}/glance")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Names.TRANSLATOR)
    public TemplateInstance glance(
            @PathParam("job") long job, @PathParam("translation") long translation, Typed typed) {
        return Templates.glance(pages.glance(job, translation, typed.stored(), me.account()));
    }

    /** From the form, without script. */
    @POST
    @Path("translations/{translation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.TRANSLATOR)
    public Response submit(
            @PathParam("job") long job,
            @PathParam("translation") long translation,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("version") @Nullable Integer version,
            @FormParam("act") @Nullable String act) {
        var by = me.account();
        access.mustBelong(job, translation, by);
        var typed = new Typed(text, version, "complete".equals(act));
        var outcome = workbench.save(translation, typed, by);
        var attempt = attempt(outcome, typed);
        var why = outcome.why();
        if (why != null && attempt != null) {
            return forms.again(
                    why,
                    () -> Templates.workbench(
                            pages.page(job, WorkbenchFilter.ALL, translation, me.account()),
                            WorkbenchFilter.ALL,
                            attempt));
        }
        var next = outcome.ending() == Ending.COMPLETED ? null : translation;
        return Response.seeOther(page(job, next)).build();
    }

    @POST
    @Path("translations/{translation}/waivers")
    @RolesAllowed(Role.Names.EDITOR)
    public Response waive(
            @PathParam("job") long job,
            @PathParam("translation") long translation,
            @FormParam("finding") @DefaultValue("") String finding,
            @FormParam("reason") @DefaultValue("") String reason) {
        var by = me.account();
        access.mustBelong(job, translation, by);
        inspection.waive(translation, finding, reason, by);
        notice.say(ui.messages(WorkbenchHelpMessages.class).waived());
        return Response.seeOther(page(job, translation)).build();
    }

    @POST
    @Path("conflicts/{conflict}")
    @RolesAllowed(Role.Names.TRANSLATOR)
    public Response settle(
            @PathParam("job") long job,
            @PathParam("conflict") long id,
            @FormParam("choice") @Nullable String choice,
            @FormParam("text") @Nullable String text,
            @FormParam("version") @Nullable Integer version) {
        var by = me.account();
        var conflict = Conflict.withId(id).orElseThrow(Refusal::notFound);
        access.mustBelong(job, conflict.translation().id(), by);
        var seen = Seen.of(version, null);
        var outcome = workbench.settle(conflict, new ConflictChoice(choice, text, seen.version()), by);
        var refusal = outcome.refusal();
        if (refusal != null) {
            throw refusal;
        }
        return Response.seeOther(page(job, conflict.translation().id())).build();
    }

    private @Nullable RefusedText attempt(SaveOutcome outcome, Typed typed) {
        var refusal = outcome.refusal();
        return refusal == null ? null : new RefusedText(typed.text(), refusal.text(ui.language()));
    }

    private static URI page(long job, @Nullable Long translation) {
        var uri = UriBuilder.fromPath("/jobs/{job}");
        return (translation == null ? uri : uri.queryParam("segment", translation)).build(job);
    }
}
