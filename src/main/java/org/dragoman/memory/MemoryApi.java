package org.dragoman.memory;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.contract.Paging;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The translation memory for machines. */
@Path("/api/v1/memory")
@Produces(MediaType.APPLICATION_JSON)
class MemoryApi {
    static final String TMX = "application/x-tmx";

    /** Matches, the best first. */
    @Schema(name = "Matches")
    public record Offer(List<MatchReport> matches) {}

    /** An entry; its languages are BCP 47 tags. */
    @Schema(name = "MemoryEntry")
    public record Entry(String from, String source, String to, String target, String origin) {
        static Entry of(MemoryEntry.Shown shown) {
            return new Entry(shown.from().tag(), shown.source(), shown.to().tag(), shown.target(), shown.origin());
        }
    }

    @Inject
    Memory memory;

    @Inject
    SignedIn me;

    @Inject
    Paging paging;

    @GET
    @Path("entries")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Transactional
    @Operation(summary = "The entries of the memory in which a text stands, the newest first; without one, all")
    public List<Entry> entries(@RestQuery @DefaultValue("") String q) {
        return paging.of((from, count) -> MemoryEntry.containing(q.strip(), from, count)).stream()
                .map(Entry::of)
                .toList();
    }

    @GET
    @Path("matches")
    @Authenticated
    @Operation(summary = "What the memory has for a text: context, exact and fuzzy matches")
    public Offer matches(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String source,
            @RestQuery @Nullable String previous,
            @RestQuery @Nullable String next) {
        if (source == null || source.isBlank()) {
            throw Refusal.badInput("text-missing", MemoryMessages.class, MemoryMessages::text_missing);
        }
        var matches = memory.matches(language(from), language(to), source, previous, next);
        return new Offer(matches.stream().map(MatchReport::of).toList());
    }

    @POST
    @Path("import")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Consumes({TMX, MediaType.APPLICATION_XML, MediaType.TEXT_XML, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Take in a TMX file, whole or not at all")
    public Memory.Report read(InputStream content, @RestQuery @DefaultValue("TMX") String origin) {
        return memory.read(content, origin, me.account());
    }

    @GET
    @Path("export")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Produces({TMX, MediaType.APPLICATION_XML})
    @Operation(summary = "All that the memory knows from one language into another, as TMX")
    public Response export(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        var source = language(from);
        var target = language(to);
        return file(memory, source, target, me.account());
    }

    /** A file that is sent while it is written. */
    static Response file(Memory memory, Language source, Language target, Account by) {
        StreamingOutput content = file -> memory.write(source, target, file, by);
        return Response.ok(content)
                .type(TMX)
                .header("Content-Disposition", "attachment; filename=\"memory-%s-%s.tmx\"".formatted(source, target))
                .build();
    }

    private static Language language(@Nullable String tag) {
        return Language.ofTag(tag == null ? "" : tag)
                .orElseThrow(
                        () -> Refusal.badInput("language", MemoryMessages.class, MemoryMessages::unknown_direction));
    }
}
