package org.dragoman.inspection;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.bound.Bounded;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingText;
import org.dragoman.check.Pair;
import org.dragoman.glossary.Glossary;
import org.dragoman.language.Language;
import org.dragoman.statement.StatementMessages;
import org.dragoman.web.ChangesNothing;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Checks texts that need not be stored anywhere, and tells and sets how checks are taken. */
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

    /** How grave a check's findings are to be: {@code error}, {@code warning}, {@code info} or {@code off}. */
    public record NewSeverity(@Nullable String severity) {}

    /** What was found. */
    @Schema(name = "CheckAnswer")
    public record Answer(List<FindingReport> findings, List<TermReport> terms) {}

    /** How long a program that asks for proofreading waits, in seconds: the first text of a language may take longer. */
    private static final int PATIENCE = 8;

    @Inject
    Proofreader proofreader;

    @Inject
    Inspection inspection;

    @Inject
    Glossary glossary;

    @Inject
    Gradings gradings;

    @Inject
    GradingChanges changes;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @POST
    @ChangesNothing
    @Bounded
    @Operation(
            summary = "Check a translation against its source, terms included; with proofreading=true, spelling and"
                    + " grammar too, as far as they are ready within eight seconds")
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

    @GET
    @Transactional
    @Operation(summary = "All checks, with what they mean and how the organisation takes them")
    public List<CheckReport> all() {
        return GradingPage.of(gradings.ofOrganisation(), ui.messages(CheckMessages.class)).rows().stream()
                .map(CheckReport::of)
                .toList();
    }

    @PUT
    @Path("{check}")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @Operation(summary = "Set how grave the findings of a check are, in every statement")
    public List<CheckReport> grade(@RestPath String check, @Nullable NewSeverity choice) {
        changes.grade(check, GradingResource.chosen(choice == null ? null : choice.severity()), me.account());
        return all();
    }

    private List<Finding> proofread(Pair pair) {
        return proofreader
                .findings(pair)
                .completeOnTimeout(List.of(), PATIENCE, TimeUnit.SECONDS)
                .join();
    }
}
