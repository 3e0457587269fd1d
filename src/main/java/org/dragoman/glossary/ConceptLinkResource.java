package org.dragoman.glossary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.jboss.resteasy.reactive.RestForm;

/** The links and accepted forms that hang on a concept, from its page. */
@Path("/glossary")
@RolesAllowed({Role.Names.TRANSLATOR, Role.Names.REVIEWER, Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class ConceptLinkResource {
    @Inject
    ConceptLinks links;

    @Inject
    AcceptedForms forms;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @POST
    @Path("{key}/links")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    public Response link(
            String key, @RestForm @DefaultValue("") String kind, @RestForm @DefaultValue("") String other) {
        links.link(key, GlossaryParameters.link(kind), other, me.account());
        return done(key, words().linked());
    }

    @POST
    @Path("{key}/links/{id}/delete")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    public Response unlink(String key, long id) {
        links.unlink(key, id, me.account());
        return done(key, words().unlinked());
    }

    @POST
    @Path("{key}/forms")
    public Response accept(
            String key, @RestForm @DefaultValue("") String language, @RestForm @DefaultValue("") String form) {
        boolean accepted = forms.accept(key, GlossaryParameters.language(language), form, me.account())
                .accepted();
        return done(key, accepted ? words().form_accepted(form.strip()) : words().form_proposed(form.strip()));
    }

    @POST
    @Path("{key}/forms/{id}/approve")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    public Response approve(String key, long id) {
        forms.approve(key, id, me.account());
        return done(key, words().form_taken());
    }

    @POST
    @Path("{key}/forms/{id}/drop")
    public Response drop(String key, long id) {
        forms.drop(key, id, me.account());
        return done(key, words().form_dropped());
    }

    private Response done(String key, String said) {
        notice.say(said);
        return Response.seeOther(UriBuilder.fromPath("/glossary/{key}").build(key))
                .build();
    }

    private AuthorityMessages words() {
        return ui.messages(AuthorityMessages.class);
    }
}
