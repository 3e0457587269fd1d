package org.dragoman.job;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.language.Language;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.statement.Statement;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The page on which an editor gives the jobs of a statement, changes them, shares them out and cancels them. */
@Path("/statements/{id}/jobs")
@RolesAllowed(Role.Names.EDITOR)
class AssignResource {

    @CheckedTemplate(basePath = "job")
    static class Templates {
        static native TemplateInstance assign(AssignPage page);
    }

    @Inject
    Assignments assignments;

    @Inject
    AssignPages pages;

    @Inject
    Deadlines deadlines;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    public TemplateInstance jobs(@RestPath long id) {
        return page(id, RefusedAssignment.NOTHING);
    }

    /** Gives the jobs that are meant, all of them or none; what was typed stays on the page when one is refused. */
    @POST
    public Response give(@RestPath long id, @BeanParam AssignmentForm offered) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        var meant = offered.meant();
        if (meant.isEmpty()) {
            throw Refusal.badInput("no-language", JobMessages.class, JobMessages::choose_languages);
        }
        try {
            assignments.give(statement, offered.terms(deadlines), me.account());
        } catch (JobsNotGiven none) {
            var refused = new RefusedAssignment(meant, offered.entries(), words(none.refusals()), null);
            return forms.again(Refusal.Kind.BAD_INPUT, () -> page(id, refused));
        }
        return done(id, JobMessages::given);
    }

    private Map<Language, String> words(Map<Language, Refusal> refusals) {
        var words = new EnumMap<Language, String>(Language.class);
        refusals.forEach((language, refusal) -> words.put(language, refusal.text(ui.language())));
        return words;
    }

    @POST
    @Path("{job}")
    public Response change(@RestPath long id, @RestPath long job, @BeanParam TermsForm typed) {
        var changed = job(id, job);
        var entries = typed.entries();
        return forms.submit(
                () -> {
                    assignments.reassign(changed, entries.terms(deadlines), me.account());
                    return done(id, JobMessages::changed);
                },
                complaint -> page(id, RefusedAssignment.change(changed.language(), entries, complaint.text())));
    }

    @POST
    @Path("{job}/shares")
    public Response share(
            @RestPath long id,
            @RestPath long job,
            @RestForm String first,
            @RestForm String last,
            @RestForm String translator) {
        var shared = job(id, job);
        var order = ReadingOrder.of(shared.statement());
        return forms.submit(
                () -> {
                    var range = SegmentRange.numbered(order, first, last);
                    var to = JobEntries.person(translator);
                    assignments.share(shared, range.firstId(), range.lastId(), to, me.account());
                    return done(id, JobMessages::shared);
                },
                complaint -> page(
                        id,
                        RefusedAssignment.share(new RefusedAssignment.TriedShare(
                                shared.language(), first, last, translator, complaint.text()))));
    }

    @POST
    @Path("{job}/cancel")
    public Response cancel(@RestPath long id, @RestPath long job) {
        var cancelled = job(id, job);
        return forms.submit(
                () -> {
                    assignments.cancel(cancelled, me.account());
                    return done(id, JobMessages::cancelled);
                },
                complaint -> page(id, RefusedAssignment.cancellation(cancelled.language(), complaint.text())));
    }

    private static Job job(long statement, long id) {
        return Job.withId(id).filter(job -> job.statement().id() == statement).orElseThrow(Refusal::notFound);
    }

    private Response done(long statement, Function<JobMessages, String> said) {
        notice.say(said.apply(ui.messages(JobMessages.class)));
        return Response.seeOther(URI.create("/statements/" + statement + "/jobs"))
                .build();
    }

    private TemplateInstance page(long statement, RefusedAssignment tried) {
        return Templates.assign(pages.read(statement, tried));
    }
}
