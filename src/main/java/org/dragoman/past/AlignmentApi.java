package org.dragoman.past;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.dragoman.alignment.Bead;
import org.dragoman.language.Language;
import org.dragoman.statement.Statements;
import org.dragoman.web.ChangesNothing;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Aligns texts that were translated elsewhere, for machines. */
@Path("/api/v1/alignment")
@Produces(MediaType.APPLICATION_JSON)
class AlignmentApi {
    private static final int LONGEST = PastStatements.LONGEST;

    /** A text and its translation, paragraph by paragraph; the languages are BCP 47 tags. */
    @Schema(name = "TextsToAlign")
    public record Texts(
            @Nullable String sourceLanguage,
            @Nullable String targetLanguage,
            @Nullable List<String> source,
            @Nullable List<String> target) {

        private static List<String> paragraphs(@Nullable List<String> text) {
            if (text == null
                    || text.stream().anyMatch(Objects::isNull)
                    || text.stream().mapToLong(String::length).sum() > LONGEST) {
                throw Refusal.badInput("text", PastMessages.class, m -> m.texts_missing(LONGEST));
            }
            return text;
        }

        private static Language language(@Nullable String tag) {
            return Statements.languageOf(tag == null ? "" : tag);
        }
    }

    /** Sentences that say the same. */
    @Schema(name = "AlignedRow")
    public record Row(List<String> source, List<String> target, double confidence) {
        static Row of(Bead bead, List<String> sources, List<String> targets) {
            return new Row(
                    sources.subList(bead.source().from(), bead.source().to()),
                    targets.subList(bead.target().from(), bead.target().to()),
                    Math.floor(bead.confidence() * 100) / 100);
        }
    }

    /** All sentences of both texts, in order. */
    @Schema(name = "AlignedTexts")
    public record Rows(List<Row> rows) {}

    @Inject
    ParallelTexts texts;

    @POST
    @ChangesNothing
    @Authenticated
    @Operation(summary = "Find out which sentences of a text and of its translation belong together")
    public Rows align(@Nullable Texts given) {
        var asked = given == null ? new Texts(null, null, null, null) : given;
        var from = Texts.language(asked.sourceLanguage());
        var to = Texts.language(asked.targetLanguage());
        if (from == to) {
            throw PastHeading.sameLanguage();
        }
        var source = Texts.paragraphs(asked.source());
        var target = Texts.paragraphs(asked.target());
        var aligned = texts.align(from, source, to, target);
        var sources = aligned.source().sentences();
        var targets = aligned.target().sentences();
        return new Rows(aligned.beads().stream()
                .map(bead -> Row.of(bead, sources, targets))
                .toList());
    }
}
