package org.dragoman.splitting;

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
import java.net.URI;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.language.Language;
import org.dragoman.statement.Statements;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where editors teach the segmentation abbreviations, and try what it makes of a text. */
@Path("/abbreviations")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class AbbreviationResource {

    @CheckedTemplate(basePath = "splitting")
    static class Templates {
        static native TemplateInstance abbreviations(List<Shown> list, Typed typed, Trial trial);
    }

    /** An abbreviation as the page shows it. */
    record Shown(long id, Language language, String form, boolean mayEndSentence) {
        static Shown of(Abbreviation abbreviation) {
            return new Shown(
                    abbreviation.id(), abbreviation.language(), abbreviation.form(), abbreviation.mayEndSentence());
        }
    }

    /** What someone typed, and what is wrong with it. */
    record Typed(Language language, String form, boolean mayEndSentence, @Nullable Complaint complaint) {}

    /** A text to try, and its segments. */
    record Trial(Language language, String text, List<String> segments) {}

    @Inject
    Abbreviations abbreviations;

    @Inject
    Segmentation segmentation;

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
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String language, @RestQuery @DefaultValue("") String text) {
        var chosen = Language.ofTag(language).orElse(ui.language());
        var segments =
                segmentation.split(text, chosen).stream().map(s -> s.of(text)).toList();
        return page(new Typed(chosen, "", false, null), new Trial(chosen, text, segments));
    }

    @POST
    public Response keep(@RestForm String language, @RestForm String form, @RestForm boolean mayEndSentence) {
        var chosen = Statements.languageOf(language);
        return forms.submit(
                () -> {
                    abbreviations.keep(Abbreviation.typed(chosen, form, mayEndSentence), me.account());
                    notice.say(words().kept());
                    return Response.seeOther(URI.create("/abbreviations?language=" + chosen.tag()))
                            .build();
                },
                complaint -> page(
                        new Typed(chosen, form, mayEndSentence, complaint.at(code -> "form")),
                        new Trial(chosen, "", List.of())));
    }

    @POST
    @Path("{id}/remove")
    public Response remove(@RestPath long id) {
        abbreviations.remove(id, me.account());
        notice.say(words().removed());
        return Response.seeOther(URI.create("/abbreviations")).build();
    }

    private static TemplateInstance page(Typed typed, Trial trial) {
        var list = Abbreviation.everything().stream().map(Shown::of).toList();
        return Templates.abbreviations(list, typed, trial);
    }

    private AbbreviationMessages words() {
        return ui.messages(AbbreviationMessages.class);
    }
}
