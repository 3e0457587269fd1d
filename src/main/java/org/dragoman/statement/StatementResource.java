package org.dragoman.statement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.language.Language;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where statements come in. */
@Path("/statements")
class StatementResource {
    @CheckedTemplate(basePath = "statement")
    static class Templates {
        /** @param kept the name of the file that need not be chosen again; blank for none */
        static native TemplateInstance newStatement(
                NewStatement form, @Nullable Complaint complaint, String kept, long megabytes);

        /**
         * @param paragraphs that were found; 0 while the file is still being read
         * @param revised the statement whose changed source it is; null for a new one
         */
        static native TemplateInstance upload(String fileName, int paragraphs, @Nullable Long revised);
    }

    @Inject
    Statements statements;

    @Inject
    Imports imports;

    @Inject
    Uploads uploads;

    @Inject
    StatementConfig config;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @Inject
    WebConfig web;

    @GET
    @Path("new")
    @RolesAllowed(Role.Names.EDITOR)
    public TemplateInstance blank() {
        return form(NewStatement.dated(LocalDate.now(web.timeZone())), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Names.EDITOR)
    public Response bringIn(@BeanParam NewStatement form) {
        return forms.submit(
                () -> {
                    var outcome = imports.bringIn(uploaded(form), new Aim.NewOne(form.proposal()), me.account());
                    statements.letGo(form.kept, me.account());
                    return outcome instanceof DocumentFate.Landed landed
                            ? landed(landed.path())
                            : to(((DocumentFate.UnderWay) outcome).path());
                },
                complaint -> again(form, complaint.at(StatementFields::of)));
    }

    private Response landed(String path) {
        notice.say(ui.messages(StatementMessages.class).brought_in());
        return to(path);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** How far a document has come that is still being read, and what became of it. */
    @GET
    @Path("uploads/{token}")
    @RolesAllowed(Role.Names.EDITOR)
    @Transactional
    public Response upload(@RestPath String token) {
        var upload = uploads.of(token, me.account()).orElseThrow(Refusal::notFound);
        if (upload.state() == KeptUpload.State.LANDED) {
            return upload.isRevision() ? to(upload.path()) : landed(upload.path());
        }
        if (upload.state() == KeptUpload.State.READING && !upload.isGivenUp()) {
            return Response.ok(Templates.upload(upload.fileName(), upload.paragraphs(), upload.statementId()))
                    .build();
        }
        return upload.isRevision()
                ? to("/statements/" + upload.statementId() + "/revisions?upload=" + token)
                : Response.ok(again(
                                upload.filledIn(),
                                upload.complaint(ui.language()).at(StatementFields::of)))
                        .build();
    }

    private UploadedFile uploaded(NewStatement form) {
        var source = Statements.languageOf(form.language);
        return form.isOfKeptFile()
                ? statements
                        .kept(form.kept, source, me.account())
                        .orElseThrow(() ->
                                Refusal.badInput("file-gone", StatementMessages.class, StatementMessages::file_gone))
                : form.upload(source);
    }

    /** A file with which nothing is wrong need not be chosen again. */
    private TemplateInstance again(NewStatement form, Complaint complaint) {
        if (complaint.about("file") || complaint.about("text")) {
            form.kept = "";
        } else if (form.chosen().isPresent()) {
            var file = form.chosen().get();
            form.kept = statements.keep(file.fileName(), DocumentForm.bytesOf(file), me.account());
        }
        return form(form, complaint);
    }

    private TemplateInstance form(NewStatement form, @Nullable Complaint complaint) {
        var kept = statements
                .kept(form.kept, Language.EN, me.account())
                .map(UploadedFile::fileName)
                .orElse("");
        return Templates.newStatement(
                form, complaint, kept, config.largestFile().asLongValue() >> 20);
    }
}
