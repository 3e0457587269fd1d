package org.dragoman.glossary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.jboss.resteasy.reactive.RestForm;

/** What waits for the editors of the glossary: proposals and contradictions. */
@Path("/glossary")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class ProposalResource {

    @CheckedTemplate(basePath = "glossary")
    static class Templates {
        static native TemplateInstance proposals(List<ConceptView> concepts, List<ConceptPage.Accepted> forms);

        static native TemplateInstance contradictions(List<Clash> clashes);
    }

    /** A contradiction in the words of the interface. */
    record Clash(int number, String text, Contradiction found) {}

    @Inject
    ConceptSearch search;

    @Inject
    Contradictions contradictions;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    @Path("proposals")
    @Authenticated
    @Transactional
    public TemplateInstance proposals() {
        var proposed = search.find(GlossaryParameters.wanted("", "", "", ConceptStatus.PROPOSED.name(), 1));
        var reader = me.account();
        return Templates.proposals(
                proposed.concepts().stream()
                        .map(c -> ConceptView.of(c, ui.language()))
                        .toList(),
                AcceptedForm.waiting().stream()
                        .map(f -> ConceptPage.Accepted.of(f, reader))
                        .toList());
    }

    @GET
    @Path("contradictions")
    @Authenticated
    @Transactional
    public TemplateInstance contradictions() {
        var words = ui.messages(AuthorityMessages.class);
        var found = contradictions.all();
        return Templates.contradictions(found.stream()
                .map(c -> new Clash(found.indexOf(c) + 1, c.text(words), c))
                .toList());
    }

    @POST
    @Path("contradictions")
    public Response settle(
            @RestForm @DefaultValue("") String one,
            @RestForm @DefaultValue("") String other,
            @RestForm @DefaultValue("") String form,
            @RestForm @DefaultValue("") String reason) {
        contradictions.settle(one, other, form, reason, me.account());
        notice.say(ui.messages(ProposalMessages.class).settled());
        return Response.seeOther(URI.create("/glossary/contradictions")).build();
    }
}
