package org.dragoman.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.inspection.Inspection;
import org.dragoman.translation.Seen;
import org.dragoman.translation.Translating;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The page on which a reviewer decides, segment by segment. */
@Path("/reviews/{jobId}")
@RolesAllowed({Role.Names.REVIEWER, Role.Names.EDITOR, Role.Names.ADMINISTRATOR, Role.Names.PUBLISHER})
class ReviewResource {

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance review(ReviewPage page);
    }

    @Inject
    Reviewing reviewing;

    @Inject
    Translating translating;

    @Inject
    BulkApproval bulkApproval;

    @Inject
    Inspection inspection;

    @Inject
    ReviewPages pages;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    /** What every request to the page says: which job, and which of its translations are looked at. */
    record Where(@RestPath long jobId, @RestQuery @DefaultValue("awaiting") String show) {

        URI page(String fragment) {
            return URI.create(
                    "/reviews/" + jobId + "?show=" + ReviewFilter.of(show).param() + fragment);
        }
    }

    @GET
    @Transactional
    public TemplateInstance review(@BeanParam Where where) {
        return page(where, null);
    }

    @POST
    @Path("/translations/{id}/approve")
    @RolesAllowed(Role.Names.REVIEWER)
    public Response approve(
            @BeanParam Where where, @RestPath long id, @RestForm @Nullable Integer version, @RestForm Set<Long> kept) {
        return keeping(where, id, "", by -> {
            translating.approve(id, Seen.of(version, kept), by);
            notice.say(texts().done_approved());
        });
    }

    @POST
    @Path("/translations/{id}/send-back")
    @RolesAllowed(Role.Names.REVIEWER)
    public Response sendBack(
            @BeanParam Where where, @RestPath long id, @RestForm @Nullable Integer version, @RestForm String reason) {
        return keeping(where, id, reason, by -> {
            translating.sendBack(id, Seen.of(version, null).version(), reason, by);
            notice.say(texts().done_sent_back());
        });
    }

    @POST
    @Path("/translations/{id}/waive")
    @RolesAllowed(Role.Names.EDITOR)
    public Response waive(
            @BeanParam Where where, @RestPath long id, @RestForm String finding, @RestForm String reason) {
        return keeping(where, id, reason, by -> {
            inspection.waive(id, finding, reason, by);
            notice.say(texts().done_waived());
        });
    }

    @POST
    @Path("/approve-rest")
    @RolesAllowed(Role.Names.REVIEWER)
    public Response approveRest(@BeanParam Where where) {
        var outcome = bulkApproval.approveRest(where.jobId(), me.account());
        var said = new StringBuilder(texts().rest_approved(ui.number(outcome.approved())));
        outcome.refused().forEach((why, count) -> said.append(' ').append(texts().rest_refused(ui.number(count), why)));
        if (outcome.left() > 0) {
            said.append(' ').append(texts().rest_left(ui.number(outcome.left())));
        }
        notice.say(said.toString());
        return Response.seeOther(where.page("")).build();
    }

    /** A refusal comes back with the page and what was typed, so that nothing of it is lost. */
    private Response keeping(Where where, long id, String reason, Consumer<Account> deed) {
        reviewing.mustBelong(where.jobId(), id, me.account());
        return forms.submit(
                () -> {
                    deed.accept(me.account());
                    return onward(where, id);
                },
                complaint -> page(where, new ReviewPage.RefusedDecision(id, reason, complaint.text())));
    }

    private TemplateInstance page(Where where, ReviewPage.@Nullable RefusedDecision attempt) {
        var account = me.account();
        var job = Reviewing.visible(where.jobId(), account);
        return Templates.review(pages.lay(job, ReviewFilter.of(where.show()), account, ui.language(), attempt));
    }

    /** On to the next translation that awaits a decision. */
    private Response onward(Where where, long decided) {
        var next = Reviewing.nextAfter(decided);
        return Response.seeOther(where.page(next.map(id -> "#segment-" + id).orElse("")))
                .build();
    }

    private ReviewMessages texts() {
        return ui.messages(ReviewMessages.class);
    }
}
