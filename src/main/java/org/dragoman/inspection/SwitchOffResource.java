package org.dragoman.inspection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.check.Check;
import org.dragoman.check.CheckMessages;
import org.dragoman.statement.Statement;
import org.dragoman.statement.StatementHead;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The page on which an editor switches checks off and on for one statement. */
@Path("/statements/{id}/checks/off")
@RolesAllowed(Role.Names.EDITOR)
class SwitchOffResource {

    @CheckedTemplate(basePath = "inspection")
    static class Templates {
        static native TemplateInstance switchOff(SwitchOffPage page);
    }

    /** A check as a list names it. */
    record CheckChoice(String id, String name, boolean chosen) {}

    /** What is off, what can be, and what was typed and refused. */
    record SwitchOffPage(
            StatementHead statement,
            List<Gradings.Off> off,
            List<CheckChoice> choices,
            String reason,
            @Nullable String refusal) {
        public String nameOf(String check) {
            return choices.stream()
                    .filter(c -> c.id().equals(check))
                    .map(CheckChoice::name)
                    .findFirst()
                    .orElse(check);
        }

        public List<CheckChoice> open() {
            return choices.stream()
                    .filter(c -> off.stream().noneMatch(o -> o.check().equals(c.id())))
                    .toList();
        }
    }

    @Inject
    Gradings gradings;

    @Inject
    GradingChanges changes;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    @Transactional
    public TemplateInstance off(@RestPath long id) {
        return page(id, "", "", null);
    }

    @POST
    public Response switchOff(@RestPath long id, @RestForm @Nullable String check, @RestForm @Nullable String reason) {
        var chosen = Optional.ofNullable(check).orElse("");
        var typed = Optional.ofNullable(reason).orElse("");
        return forms.submit(
                () -> {
                    changes.switchOff(id, chosen, typed, me.account());
                    notice.say(ui.messages(GradingMessages.class).done_off());
                    return back(id);
                },
                complaint -> page(id, chosen, typed, complaint.text()));
    }

    @POST
    @Path("{check}/revoke")
    public Response switchOn(@RestPath long id, @RestPath String check) {
        changes.switchOn(id, check, me.account());
        notice.say(ui.messages(GradingMessages.class).done_on());
        return back(id);
    }

    private TemplateInstance page(long id, String chosen, String reason, @Nullable String refusal) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        var grading = gradings.of(statement);
        var messages = ui.messages(CheckMessages.class);
        var choices = Check.graded().stream()
                .filter(c -> !c.limit().isFixed())
                .filter(c -> grading.chosen().get(c) != Grade.OFF)
                .map(c -> new CheckChoice(c.id(), c.nameIn(messages), c.id().equals(chosen)))
                .toList();
        var head = StatementHead.of(statement);
        return Templates.switchOff(new SwitchOffPage(head, gradings.offIn(id), choices, reason, refusal));
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/statements/" + id + "/checks/off"))
                .build();
    }
}
