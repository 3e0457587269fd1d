package org.dragoman.edition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.brand.Brand;
import org.dragoman.statement.Statement;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The page on which publishers release a statement, call a release off or withdraw an edition. Editors may look. */
@Path("/statements/{id}/release")
@RolesAllowed({Role.Names.PUBLISHER, Role.Names.EDITOR})
class ReleaseResource {

    @CheckedTemplate(basePath = "edition")
    static class Templates {
        static native TemplateInstance release(ReleasePage page);
    }

    @Inject
    Releasing releasing;

    @Inject
    ReleaseView view;

    @Inject
    WebConfig web;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @Inject
    Brand brand;

    @GET
    @Transactional
    public TemplateInstance show(@RestPath long id) {
        return page(id, ReleaseForm.EMPTY.shown(web.timeZone(), null));
    }

    @POST
    @RolesAllowed(Role.Names.PUBLISHER)
    public Response release(@RestPath long id, @BeanParam ReleaseForm typed) {
        return forms.submit(
                () -> {
                    notice.say(typed.later() ? schedule(id, typed) : releaseNow(id, typed));
                    return back(id);
                },
                complaint -> page(id, typed.shown(web.timeZone(), complaint)));
    }

    @POST
    @Path("/{edition}/call-off")
    @RolesAllowed(Role.Names.PUBLISHER)
    public Response callOff(@RestPath long id, @RestPath long edition) {
        releasing.callOff(belonging(id, edition), me.account());
        notice.say(texts().done_called_off());
        return back(id);
    }

    @POST
    @Path("/{edition}/withdraw")
    @RolesAllowed(Role.Names.PUBLISHER)
    public Response withdraw(@RestPath long id, @RestPath long edition, @RestForm @Nullable String reason) {
        releasing.withdraw(belonging(id, edition), Objects.requireNonNullElse(reason, ""), me.account());
        notice.say(texts().done_withdrawn());
        return back(id);
    }

    private String releaseNow(long id, ReleaseForm typed) {
        var edition = releasing.release(statement(id), typed.notes(), me.account());
        var dated = edition.statement().dated();
        var number = brand.numbering().shown(edition.number(), dated, ui.language());
        var languages = edition.languages().stream().map(ui::name).collect(Collectors.joining(" · "));
        return texts().done_released(number, languages);
    }

    private String schedule(long id, ReleaseForm typed) {
        var until = EmbargoTime.ofField(typed.embargo(), web.timeZone());
        releasing.schedule(statement(id), typed.notes(), until, me.account());
        return texts().done_scheduled(ui.dateTime(until));
    }

    private TemplateInstance page(long id, ReleasePage.Form form) {
        return Templates.release(view.of(statement(id), me.account(), form));
    }

    private static Statement statement(long id) {
        return Statement.withId(id).orElseThrow(Refusal::notFound);
    }

    /** An edition is only reached through its own statement. */
    static long belonging(long statementId, long editionId) {
        return Edition.withId(editionId)
                .filter(e -> e.statement().id() == statementId)
                .orElseThrow(Refusal::notFound)
                .id();
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/statements/" + id + "/release")).build();
    }

    private EditionMessages texts() {
        return ui.messages(EditionMessages.class);
    }
}
