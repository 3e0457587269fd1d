package org.dragoman.glossary;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Adding, changing and removing concepts: four languages at once. */
@Path("/glossary")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class ConceptResource {

    @CheckedTemplate(basePath = "glossary")
    static class Templates {
        static native TemplateInstance edit(ConceptForm form, List<String> problems, @Nullable ConceptView stored);

        static native TemplateInstance delete(ConceptView concept);
    }

    /** What an address suggests of a new concept. */
    record Suggestion(
            @RestQuery @DefaultValue("") String key,
            @RestQuery @DefaultValue("") String en,
            @RestQuery @DefaultValue("") String fr,
            @RestQuery @DefaultValue("") String ar,
            @RestQuery @DefaultValue("") String fa) {

        ConceptForm form() {
            var form = ConceptForm.empty();
            form.key = key;
            form.preferred = List.of(en, fr, ar, fa);
            return form;
        }
    }

    @Inject
    Concepts concepts;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    /** Other pages may fill the form in: a key, and one preferred form for each language. */
    @GET
    @Path("new")
    public TemplateInstance begin(@BeanParam Suggestion suggestion) {
        return Templates.edit(suggestion.form(), List.of(), null);
    }

    @POST
    @Path("new")
    public Response add(ConceptForm form) {
        form.version = null;
        return save(form, null);
    }

    @GET
    @Path("{key}/edit")
    public TemplateInstance edit(String key) {
        var form = QuarkusTransaction.requiringNew()
                .call(() -> Concept.withKey(key).map(ConceptForm::of).orElseThrow(Refusal::notFound));
        return Templates.edit(form, List.of(), null);
    }

    @POST
    @Path("{key}/edit")
    public Response change(String key, ConceptForm form) {
        form.key = key;
        var read = form.version;
        return save(form, read == null ? Integer.valueOf(-1) : read);
    }

    private Response save(ConceptForm form, @Nullable Integer basedOn) {
        try {
            QuarkusTransaction.requiringNew().run(() -> concepts.save(form.definition(), basedOn, me.account()));
        } catch (Refusal refusal) {
            return again(form, refusal);
        }
        notice.say(words().saved());
        return Response.seeOther(page(form.key())).build();
    }

    /** The form once more, with all that was typed; beside it, what someone else has saved in the meantime. */
    private Response again(ConceptForm form, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        var stored = refusal.code().equals("concept-stale") ? stored(form.key()) : null;
        if (stored != null) {
            form.version = stored.version();
        }
        var problems = refusal.text(ui.language()).lines().toList();
        return Response.status(refusal.kind().status())
                .entity(Templates.edit(form, problems, stored))
                .build();
    }

    @GET
    @Path("{key}/delete")
    public TemplateInstance confirmRemoval(String key) {
        return Templates.delete(stored(key));
    }

    @POST
    @Path("{key}/delete")
    public Response remove(String key, @RestForm @Nullable Integer version) {
        QuarkusTransaction.requiringNew().run(() -> concepts.remove(key, version, me.account()));
        notice.say(words().removed());
        return Response.seeOther(UriBuilder.fromPath("/glossary").build()).build();
    }

    private static ConceptView stored(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Concept.withKey(key).map(ConceptView::of).orElseThrow(Refusal::notFound));
    }

    private static URI page(String key) {
        return UriBuilder.fromPath("/glossary/{key}").build(key);
    }

    private GlossaryMessages words() {
        return ui.messages(GlossaryMessages.class);
    }
}
