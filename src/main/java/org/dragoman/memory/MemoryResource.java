package org.dragoman.memory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.language.Language;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The memory to look into, to feed with TMX, and to take away. */
@Path("/memory")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class MemoryResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "memory")
    static class Templates {
        static native TemplateInstance memory(Concordance concordance, List<String> problems);
    }

    /** What was searched for, and what was found; {@code size} counts the entries of the whole memory. */
    record Concordance(String q, List<MemoryEntry.Shown> results, long size) {}

    @Inject
    Memory memory;

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
    public TemplateInstance search(@RestQuery @DefaultValue("") String q) {
        return page(q, List.of());
    }

    private static TemplateInstance page(String q, List<String> problems) {
        var results = q.isBlank() ? List.<MemoryEntry.Shown>of() : MemoryEntry.containing(q.strip(), 0, SHOWN);
        return Templates.memory(new Concordance(q, results, MemoryEntry.count()), problems);
    }

    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@RestForm @Nullable FileUpload file) {
        return forms.submit(
                () -> {
                    notice.say(said(read(file, me.account())));
                    return Response.seeOther(URI.create("/memory")).build();
                },
                complaint -> page("", complaint.lines()));
    }

    private Memory.Report read(@Nullable FileUpload file, Account by) {
        try (var content = content(file)) {
            return memory.read(content, file == null ? "" : file.fileName(), by);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be closed", e);
        }
    }

    private String said(Memory.Report report) {
        var words = ui.messages(MemoryMessages.class);
        var said = new StringBuilder(words.imported(report.added(), report.known()));
        report.leftOut().forEach((language, count) -> said.append(' ').append(words.left_language(language, count)));
        return said.toString();
    }

    private static InputStream content(@Nullable FileUpload file) {
        try {
            return file == null ? InputStream.nullInputStream() : Files.newInputStream(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be read", e);
        }
    }

    @GET
    @Path("export")
    public Response export(@RestQuery @DefaultValue("") String from, @RestQuery @DefaultValue("") String to) {
        var source = language(from);
        var target = language(to);
        return MemoryApi.file(memory, source, target, me.account());
    }

    private static Language language(String tag) {
        return Language.ofTag(tag)
                .orElseThrow(
                        () -> Refusal.badInput("language", MemoryMessages.class, MemoryMessages::unknown_direction));
    }
}
