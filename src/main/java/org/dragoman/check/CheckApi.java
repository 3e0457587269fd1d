package org.dragoman.check;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dragoman.glossary.Glossary;
import org.dragoman.language.Language;
import org.dragoman.statement.StatementMessages;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Checks texts that need not be stored anywhere. */
@Path("/api/v1/checks")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class CheckApi {
    private static final int LONGEST = 50_000;

    /** Two texts and their languages. */
    public record Question(
            @Nullable String sourceLanguage,
            @Nullable String targetLanguage,
            @Nullable String source,
            @Nullable String target) {

        Pair pair() {
            return new Pair(language(sourceLanguage), language(targetLanguage), text(source), text(target));
        }

        private static Language language(@Nullable String tag) {
            return Optional.ofNullable(tag)
                    .flatMap(Language::ofTag)
                    .orElseThrow(() ->
                            Refusal.badInput("language", StatementMessages.class, StatementMessages::unknown_language));
        }

        private static String text(@Nullable String text) {
            if (text == null || text.length() > LONGEST) {
                throw Refusal.badInput("text", InspectionMessages.class, m -> m.text_missing(LONGEST));
            }
            return text;
        }
    }

    /** What was found. */
    public record Answer(List<FindingReport> findings, List<TermReport> terms) {}

    /** How long a program that asks for proofreading waits, in seconds: the first text of a language takes longest. */
    private static final int PATIENCE = 60;

    @Inject
    Proofreader proofreader;

    @Inject
    Inspection inspection;

    @Inject
    Glossary glossary;

    @Inject
    Interface ui;

    @POST
    @Operation(
            summary = "Check a translation against its source, terms included; with proofreading=true, spelling and"
                    + " grammar too, as far as they are ready within a minute")
    public Answer check(Question question, @RestQuery @DefaultValue("false") boolean proofreading) {
        var pair = question.pair();
        var text = new FindingText(ui.messages(CheckMessages.class));
        var read = proofreading ? proofread(pair) : List.<Finding>of();
        var findings = Stream.concat(inspection.findings(pair).stream(), read.stream())
                .map(f -> FindingReport.of(f, text))
                .toList();
        var terms =
                glossary
                        .lexicon()
                        .judge(pair.sourceLanguage(), pair.source(), pair.targetLanguage(), pair.target())
                        .stream()
                        .map(TermReport::of)
                        .toList();
        return new Answer(findings, terms);
    }

    private List<Finding> proofread(Pair pair) {
        return proofreader
                .findings(pair)
                .completeOnTimeout(List.of(), PATIENCE, TimeUnit.SECONDS)
                .join();
    }
}
