package org.dragoman.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.dragoman.account.Role;
import org.dragoman.statement.Statement;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;

/** What is in the way of a release, for machines. */
@Path("/api/v1/statements/{id}/blockers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.PUBLISHER, Role.Names.EDITOR})
class BlockersApi {

    /** Everything that is in the way of one statement. */
    @Schema(name = "Blockers")
    record Answer(boolean ready, List<Blocked> blockers, List<OfLanguage> languages) {}

    /** What blocks the statement as a whole. */
    record Blocked(String kind, String message) {}

    /** What blocks one language, and what does not. */
    record OfLanguage(
            String language,
            boolean optional,
            boolean leftOut,
            int segments,
            int approved,
            List<Place> blockers,
            int warnings,
            int waived) {}

    /** A segment that blocks, by its number in the statement and its id. */
    @Schema(name = "BlockedSegment")
    record Place(String kind, int segment, long segmentId, String message, String link) {}

    @Inject
    Releasing releasing;

    @Inject
    BlockerWords words;

    @Inject
    Interface ui;

    @GET
    @Transactional
    @Operation(summary = "Tells what keeps a statement from being released, by language and segment")
    public Answer blockers(@RestPath long id) {
        var statement = Statement.withId(id).orElseThrow(Refusal::notFound);
        var readiness = releasing.readiness(statement);
        var whole = readiness.obstacles().stream()
                .map(o -> new Blocked(code(o), words.of(o, ui.language())))
                .toList();
        var languages = readiness.languages().stream()
                .map(one -> language(one, readiness.leftOut().contains(one.language())))
                .toList();
        return new Answer(readiness.ready(), whole, languages);
    }

    private OfLanguage language(Readiness.OfLanguage one, boolean leftOut) {
        var places = one.blockers().stream().map(b -> place(one, b)).toList();
        return new OfLanguage(
                one.language().tag(),
                one.optional(),
                leftOut,
                one.segments(),
                one.approved(),
                places,
                one.remarks().warnings(),
                one.remarks().waived());
    }

    private Place place(Readiness.OfLanguage one, Blocker blocker) {
        return new Place(
                code(blocker.kind()),
                blocker.number(),
                blocker.segmentId(),
                words.of(blocker, ui.language()),
                blocker.link(one));
    }

    private static String code(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
