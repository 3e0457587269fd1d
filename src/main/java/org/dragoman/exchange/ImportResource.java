package org.dragoman.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.glossary.ImportConsent;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Brings a glossary in from a file: first it is shown what that would do, row by row, then someone confirms it. */
@Path("/glossary/import")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class ImportResource {

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance glossary(boolean replace, List<String> problems);

        static native TemplateInstance encoding(EncodingPage page);

        static native TemplateInstance columns(ColumnsPage page);

        static native TemplateInstance preview(PreviewPage page);
    }

    @Inject
    GlossaryUploads uploads;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    public TemplateInstance ask() {
        return Templates.glossary(false, List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm @Nullable FileUpload file, @RestForm @DefaultValue("false") boolean replace) {
        return forms.submit(
                () -> kept(uploads.keep(content(file), format(file), replace, me.account())),
                complaint -> Templates.glossary(replace, complaint.lines()));
    }

    private Response kept(UUID upload) {
        var path = "/glossary/import/" + upload;
        if (uploads.asksForEncoding(upload, me.account())) {
            return seeOther(path + "/encoding");
        }
        return seeOther(uploads.asksForColumns(upload, me.account()) ? path + "/columns" : path);
    }

    @GET
    @Path("{upload}/encoding")
    public TemplateInstance encodings(UUID upload) {
        return Templates.encoding(uploads.encodings(upload, List.of(), me.account()));
    }

    @POST
    @Path("{upload}/encoding")
    public Response decode(UUID upload, @RestForm @DefaultValue("") String encoding) {
        return forms.submit(
                () -> {
                    uploads.choose(upload, encoding, me.account());
                    return kept(upload);
                },
                complaint -> Templates.encoding(uploads.encodings(upload, complaint.lines(), me.account())));
    }

    @GET
    @Path("{upload}/columns")
    public TemplateInstance columns(UUID upload) {
        return Templates.columns(uploads.columns(upload, List.of(), me.account()));
    }

    @POST
    @Path("{upload}/columns")
    public Response choose(UUID upload, @RestForm List<String> column) {
        return forms.submit(
                () -> {
                    uploads.choose(upload, ColumnChoice.of(String.join(",", column)), me.account());
                    return seeOther("/glossary/import/" + upload);
                },
                complaint -> Templates.columns(uploads.columns(upload, complaint.lines(), me.account())));
    }

    @GET
    @Path("{upload}")
    public TemplateInstance preview(
            UUID upload, @RestQuery @DefaultValue("") String show, @RestQuery @DefaultValue("1") int page) {
        return preview(upload, show, page, List.of());
    }

    private TemplateInstance preview(UUID upload, String show, int page, List<String> problems) {
        var preview = uploads.preview(upload, me.account());
        return Templates.preview(PreviewPage.of(upload, preview, show, page, problems));
    }

    @POST
    @Path("{upload}")
    public Response confirm(
            UUID upload, @RestForm @DefaultValue("-1") long version, @RestForm @Nullable String ruling) {
        return forms.submit(
                () -> {
                    var report = uploads.confirm(upload, new ImportConsent(version, ruling), me.account())
                            .report();
                    notice.say(ui.messages(ExchangeMessages.class)
                            .imported(report.added(), report.changed(), report.removed(), report.unchanged()));
                    return seeOther("/glossary");
                },
                complaint -> preview(upload, "", 1, complaint.lines()));
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private static byte[] content(@Nullable FileUpload file) {
        if (file == null || file.size() == 0) {
            throw Refusal.badInput("no-file", ExchangeMessages.class, ExchangeMessages::no_file);
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be read", e);
        }
    }

    private static GlossaryImport.Format format(@Nullable FileUpload file) {
        var name = file == null ? "" : file.fileName().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "tsv", "txt", "tab" -> GlossaryImport.Format.TSV;
            case "csv" -> GlossaryImport.Format.CSV;
            case "tbx", "xml" -> GlossaryImport.Format.TBX;
            default ->
                throw Refusal.badInput("unknown-format", ExchangeMessages.class, ExchangeMessages::unknown_format);
        };
    }
}
