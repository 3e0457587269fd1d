package org.dragoman.workbench;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.glossary.AcceptedForms;
import org.dragoman.glossary.AuthorityMessages;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Lets a concept be written in a form that was met in a translation, in the language of its job. */
@Path("/jobs/{job}/translations/{translation}/forms/{concept}")
@RolesAllowed({Role.Names.TRANSLATOR, Role.Names.REVIEWER, Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class WorkbenchFormsResource {

    @Inject
    JobAccess access;

    @Inject
    AcceptedForms forms;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @POST
    public Response accept(
            @RestPath long job,
            @RestPath long translation,
            @RestPath String concept,
            @RestForm @DefaultValue("") String form) {
        var by = me.account();
        var language = access.language(job, translation, by);
        var words = ui.messages(AuthorityMessages.class);
        var taken = forms.accept(concept, language, form, by);
        notice.say(taken.accepted() ? words.form_accepted(taken.form()) : words.form_proposed(taken.form()));
        var page = UriBuilder.fromPath("/jobs/{job}").queryParam("segment", translation);
        return Response.seeOther(page.build(job)).build();
    }
}
