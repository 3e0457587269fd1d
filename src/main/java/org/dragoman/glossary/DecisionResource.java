package org.dragoman.glossary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.consequence.Impact;
import org.dragoman.glossary.Decisions.ChosenConcept;
import org.dragoman.glossary.Decisions.Verb;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Deciding about one concept or many: first what would follow from it, then the deed, for all or for none. */
@Path("/glossary/decide")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class DecisionResource {

    @CheckedTemplate(basePath = "glossary")
    static class Templates {
        static native TemplateInstance decide(Deciding deciding);
    }

    /**
     * Concepts to decide about.
     *
     * @param verb what is decided; null gives them another type
     * @param problems why it was not done
     */
    record Deciding(
            @Nullable Verb verb, List<ConceptView> concepts, Impact impact, List<String> problems, String reason) {
        public String name() {
            return verb == null ? "classify" : ConceptDocument.name(verb);
        }

        public boolean asksWhy() {
            return verb != null && verb.asksWhy();
        }

        public boolean asksForRuling() {
            return verb != null && verb.enforces() && (!problems.isEmpty() || !reason.isEmpty());
        }

        public Concept.Type[] types() {
            return Concept.Type.values();
        }
    }

    @Inject
    Decisions decisions;

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

    @GET
    @Transactional
    public TemplateInstance ask(@RestQuery @DefaultValue("") String verb, @RestQuery List<String> key) {
        return Templates.decide(looked(verb(verb), key, List.of(), ""));
    }

    @POST
    public Response decide(
            @RestForm @DefaultValue("") String verb,
            @RestForm List<String> key,
            @RestForm List<Integer> version,
            @RestForm @DefaultValue("") String reason,
            @RestForm @DefaultValue("") String type) {
        var verbed = verb(verb);
        return forms.submit(
                () -> {
                    if (verbed == null) {
                        decisions.classify(choices(key, version), GlossaryParameters.type(type), me.account());
                    } else {
                        decisions.decide(verbed, choices(key, version), reason, me.account());
                    }
                    return decided(key);
                },
                complaint -> Templates.decide(looked(verbed, key, complaint.lines(), reason)));
    }

    private Response decided(List<String> keys) {
        notice.say(ui.messages(ProposalMessages.class).decided(ui.number(keys.size())));
        var next = keys.size() == 1
                ? UriBuilder.fromPath("/glossary/{key}").build(keys.get(0))
                : UriBuilder.fromPath("/glossary").build();
        return Response.seeOther(next).build();
    }

    private Deciding looked(@Nullable Verb verb, List<String> keys, List<String> problems, String reason) {
        var concepts = Concept.withKeys(keys);
        var impact = verb == null || verb == Verb.REFUSE ? Impact.NONE : changes.impact(Decisions.plan(verb, concepts));
        var views = concepts.stream().map(c -> ConceptView.of(c, ui.language())).toList();
        return new Deciding(verb, views, impact, problems, reason);
    }

    private static @Nullable Verb verb(String name) {
        return name.equals("classify") ? null : GlossaryParameters.verb(name);
    }

    private static List<ChosenConcept> choices(List<String> keys, List<Integer> versions) {
        var choices = new ArrayList<ChosenConcept>();
        for (int i = 0; i < keys.size(); i++) {
            choices.add(
                    new ChosenConcept(keys.get(i), ConceptResource.seen(i < versions.size() ? versions.get(i) : null)));
        }
        return choices;
    }
}
