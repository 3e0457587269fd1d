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
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.glossary.Concepts;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Brings a glossary in from a file; before that, it can be looked at what it would do. */
@Path("/glossary/import")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class ImportResource {

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance glossary(
                boolean replace, List<String> problems, Concepts.@Nullable Report preview);
    }

    @Inject
    GlossaryImport glossary;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    public TemplateInstance ask() {
        return Templates.glossary(false, List.of(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(
            @RestForm @Nullable FileUpload file,
            @RestForm @DefaultValue("false") boolean replace,
            @RestForm @DefaultValue("import") String deed) {
        try {
            return deed.equals("check") ? preview(file, replace) : take(file, replace);
        } catch (Refusal refusal) {
            var problems = refusal.text(ui.language()).lines().toList();
            return Response.status(refusal.kind().status())
                    .entity(Templates.glossary(replace, problems, null))
                    .build();
        }
    }

    private Response preview(@Nullable FileUpload file, boolean replace) {
        var report = glossary.preview(content(file), format(file), replace, me.account());
        return Response.ok(Templates.glossary(replace, List.of(), report)).build();
    }

    private Response take(@Nullable FileUpload file, boolean replace) {
        var report = glossary.read(content(file), format(file), replace, me.account());
        notice.say(ui.messages(ExchangeMessages.class)
                .imported(report.added(), report.changed(), report.removed(), report.unchanged()));
        return Response.seeOther(URI.create("/glossary")).build();
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
