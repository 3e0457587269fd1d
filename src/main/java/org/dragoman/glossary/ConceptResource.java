package org.dragoman.glossary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.consequence.Impact;
import org.dragoman.glossary.ConceptEditing.Mode;
import org.dragoman.language.Language;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Proposing, adding, changing and removing concepts: all languages at once. */
@Path("/glossary")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class ConceptResource {

    @CheckedTemplate(basePath = "glossary")
    static class Templates {
        static native TemplateInstance edit(ConceptEditing editing);

        static native TemplateInstance delete(ConceptView concept, Impact impact);
    }

    @Inject
    Concepts concepts;

    @Inject
    PlannedChanges changes;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    /** Other pages may fill the form in: a key, and one preferred form for each language. */
    @GET
    @Path("new")
    public TemplateInstance begin(UriInfo address) {
        return Templates.edit(ConceptEditing.of(suggested(address), Mode.ADD));
    }

    @POST
    @Path("new")
    public Response add(ConceptForm form) {
        form.version = null;
        return save(form, Mode.ADD);
    }

    @GET
    @Path("propose")
    @RolesAllowed({Role.Names.TRANSLATOR, Role.Names.REVIEWER, Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    public TemplateInstance ask(UriInfo address) {
        return Templates.edit(ConceptEditing.of(suggested(address), Mode.PROPOSE));
    }

    /** What an address suggests of a new concept. */
    private static ConceptForm suggested(UriInfo address) {
        var given = address.getQueryParameters();
        var form = ConceptForm.empty();
        form.key = Objects.requireNonNullElse(given.getFirst("key"), "");
        form.preferred = Arrays.stream(Language.values())
                .map(language -> Objects.requireNonNullElse(given.getFirst(language.tag()), ""))
                .toList();
        return form;
    }

    @POST
    @Path("propose")
    @RolesAllowed({Role.Names.TRANSLATOR, Role.Names.REVIEWER, Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    public Response propose(ConceptForm form) {
        form.version = null;
        return save(form, Mode.PROPOSE);
    }

    @GET
    @Path("{key}/edit")
    @RolesAllowed({Role.Names.TRANSLATOR, Role.Names.REVIEWER, Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Transactional
    public TemplateInstance edit(String key) {
        var concept = Concept.withKey(key).orElseThrow(Refusal::notFound);
        concept.mustBeOpenTo(me.account());
        return Templates.edit(ConceptEditing.of(ConceptForm.of(concept), Mode.CHANGE));
    }

    @POST
    @Path("{key}/edit")
    @RolesAllowed({Role.Names.TRANSLATOR, Role.Names.REVIEWER, Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    public Response change(String key, ConceptForm form) {
        form.key = key;
        form.version = seen(form.version);
        return save(form, Mode.CHANGE);
    }

    private Response save(ConceptForm form, Mode mode) {
        return forms.submit(() -> foreseenOrStored(form, mode), complaint -> again(form, mode, complaint));
    }

    private Response foreseenOrStored(ConceptForm form, Mode mode) {
        var impact = foreseen(form, mode);
        if (!impact.isNone() && !impact.fingerprint().equals(form.seen())) {
            return Response.ok(Templates.edit(ConceptEditing.of(form, mode).foreseeing(impact)))
                    .build();
        }
        store(form, mode);
        notice.say(mode == Mode.PROPOSE ? ui.messages(AuthorityMessages.class).proposed() : words().saved());
        return Response.seeOther(page(form.key())).build();
    }

    /** What saving would do; nothing where the concept is not enforced. */
    private Impact foreseen(ConceptForm form, Mode mode) {
        form.nameIfNameless();
        boolean enforced = mode == Mode.ADD
                || Concept.withKey(form.key())
                        .filter(c -> mode == Mode.CHANGE && c.status() == ConceptStatus.APPROVED)
                        .isPresent();
        var definition = form.definition();
        return enforced && definition.defects().isEmpty()
                ? changes.impact(TermPlan.enforcing(List.of(definition)))
                : Impact.NONE;
    }

    private void store(ConceptForm form, Mode mode) {
        switch (mode) {
            case PROPOSE -> concepts.propose(form.definition(), me.account());
            case ADD -> concepts.save(form.definition(), null, form.ruling(), me.account());
            case CHANGE -> concepts.save(form.definition(), form.version(), form.ruling(), me.account());
        }
    }

    /** The form once more, with all that was typed; beside it, what someone else has saved in the meantime. */
    private TemplateInstance again(ConceptForm form, Mode mode, Complaint complaint) {
        var stored = complaint.code().equals("concept-stale") ? stored(form.key()) : null;
        if (stored != null) {
            form.version = stored.version();
        }
        return Templates.edit(ConceptEditing.of(form, mode)
                .refused(complaint.lines(), stored, complaint.code().equals("contradiction")));
    }

    @GET
    @Path("{key}/delete")
    @Transactional
    public TemplateInstance confirmRemoval(String key) {
        var concept = stored(key);
        var impact = concept.approved() ? changes.impact(TermPlan.dropping(List.of(key))) : Impact.NONE;
        return Templates.delete(concept, impact);
    }

    @POST
    @Path("{key}/delete")
    public Response remove(String key, @RestForm @Nullable Integer version) {
        concepts.remove(key, seen(version), me.account());
        notice.say(words().removed());
        return Response.seeOther(UriBuilder.fromPath("/glossary").build()).build();
    }

    private ConceptView stored(String key) {
        return Concept.withKey(key).map(c -> ConceptView.of(c, ui.language())).orElseThrow(Refusal::notFound);
    }

    /** Every page tells the version that it shows; whoever names none has seen none. */
    static Integer seen(@Nullable Integer version) {
        return version == null ? Integer.valueOf(-1) : version;
    }

    private static URI page(String key) {
        return UriBuilder.fromPath("/glossary/{key}").build(key);
    }

    private GlossaryMessages words() {
        return ui.messages(GlossaryMessages.class);
    }
}
