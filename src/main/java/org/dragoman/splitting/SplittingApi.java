package org.dragoman.splitting;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.bound.Bounded;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.segment.Segment;
import org.dragoman.segment.SegmentMessages;
import org.dragoman.statement.ParagraphKind;
import org.dragoman.statement.Statement;
import org.dragoman.statement.StatementMessages;
import org.dragoman.statement.Statements;
import org.dragoman.web.Basis;
import org.dragoman.web.ChangesNothing;
import org.dragoman.web.Conditional;
import org.dragoman.web.Refusal;
import org.dragoman.web.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Segments, and the splitting of text, for machines. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class SplittingApi {

    /** A text to split; the language is a BCP 47 tag. */
    @Schema(name = "TextToSplit")
    public record Passage(@Nullable String language, @Nullable String text) {}

    /** The segments of a text, in order. */
    public record Split(List<String> segments) {}

    /** A segment; inline codes stand in its text as numbered tokens. */
    @Schema(name = "Segment")
    public record Item(
            long id, int paragraph, ParagraphKind kind, int ordinal, String text, boolean translatable, int version)
            implements Tagged {
        static Item of(Segment segment) {
            var paragraph = segment.paragraph();
            return new Item(
                    segment.id(),
                    paragraph.ordinal(),
                    paragraph.kind(),
                    segment.ordinal(),
                    segment.text(),
                    segment.translatable(),
                    segment.version());
        }

        @Override
        public String tag() {
            return String.valueOf(version);
        }
    }

    /** Where to cut, in UTF-16 code units; with a version, only if the segment still has it. */
    public record Cut(@Nullable Integer offset, @Nullable Integer version) {}

    /** Versions that the segment and the one after it must still have, where they are given. */
    public record Versions(@Nullable Integer version, @Nullable Integer nextVersion) {}

    /** Whether a segment is to be translated. */
    public record Mark(@Nullable Boolean translatable, @Nullable Integer version) {}

    @Inject
    Segmentation segmentation;

    @Inject
    Splitting splitting;

    @Inject
    SignedIn me;

    @Inject
    Basis basis;

    @POST
    @Path("segmentation")
    @ChangesNothing
    @Bounded
    @Authenticated
    @Operation(summary = "Split a text into segments")
    public Split split(@Nullable Passage passage) {
        if (passage == null || passage.text() == null) {
            throw Refusal.badInput("text-missing", StatementMessages.class, StatementMessages::text_missing);
        }
        var text = passage.text();
        var language = Statements.languageOf(passage.language() == null ? "" : passage.language());
        return new Split(segmentation.split(text, language).stream()
                .map(span -> span.of(text))
                .toList());
    }

    @GET
    @Path("statements/{id}/segments")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.PUBLISHER})
    @Transactional
    @Operation(summary = "The segments of a statement, in reading order")
    public List<Item> segments(@RestPath long id) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        return ReadingOrder.of(statement).segments().stream().map(Item::of).toList();
    }

    @GET
    @Path("segments/{id}")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.PUBLISHER})
    @Transactional
    @Operation(summary = "One segment, as it is now")
    public Item segment(@RestPath long id) {
        return Segment.withId(id).map(Item::of).orElseThrow(Refusal::notFound);
    }

    @POST
    @Path("segments/{id}/cut")
    @RolesAllowed(Role.Names.EDITOR)
    @Conditional
    @Operation(summary = "Cut a segment in two; answers with the segments of its paragraph")
    public List<Item> cut(@RestPath long id, @Nullable Cut cut) {
        if (cut == null || cut.offset() == null) {
            throw Refusal.badInput("cut-outside", SegmentMessages.class, SegmentMessages::cut_outside);
        }
        return paragraphOf(splitting
                .cut(seen(id, cut.version()), cut.offset(), me.account())
                .id());
    }

    @POST
    @Path("segments/{id}/merge")
    @RolesAllowed(Role.Names.EDITOR)
    @Conditional
    @Operation(
            summary = "Take the next segment of the paragraph into this one; answers with what the paragraph then has")
    public List<Item> merge(@RestPath long id, @Nullable Versions versions) {
        var read = versions == null ? new Versions(null, null) : versions;
        return paragraphOf(splitting
                .merge(seen(id, read.version()), read.nextVersion(), me.account())
                .id());
    }

    @PUT
    @Path("segments/{id}/translatable")
    @RolesAllowed(Role.Names.EDITOR)
    @Conditional
    @Operation(summary = "Say whether a segment is to be translated")
    public List<Item> mark(@RestPath long id, @Nullable Mark mark) {
        if (mark == null || mark.translatable() == null) {
            throw Refusal.badInput(
                    "translatable-missing", SplittingMessages.class, SplittingMessages::translatable_missing);
        }
        return paragraphOf(splitting
                .mark(seen(id, mark.version()), mark.translatable(), me.account())
                .id());
    }

    private SeenSegment seen(long id, @Nullable Integer version) {
        return new SeenSegment(id, basis.version(version, () -> segment(id)));
    }

    @Transactional
    List<Item> paragraphOf(long segmentId) {
        var segment = Segment.withId(segmentId).orElseThrow(Refusal::notFound);
        return Segment.of(segment.paragraph()).stream().map(Item::of).toList();
    }
}
