package org.dragoman.statement;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dragoman.account.Account;
import org.dragoman.account.Role;

/**
 * Brings statements in behind the requests that ask for it. A request waits for a while; what takes longer goes on by
 * itself, and whoever brought it asks how far it has come.
 */
@ApplicationScoped
class Imports {
    /** Documents read at once; others wait for their turn, so that people at work do not. */
    private static final int AT_ONCE = 2;

    private final Statements statements;
    private final Uploads uploads;
    private final ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);

    @Inject
    Imports(Statements statements, Uploads uploads) {
        this.statements = statements;
        this.uploads = uploads;
    }

    /** What has become of a document when the patience of its request is over. */
    sealed interface Outcome {

        record Landed(Statement statement) implements Outcome {}

        /** @param token by which it is found again */
        record UnderWay(String token) implements Outcome {}
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }

    /**
     * Brings a statement in.
     *
     * @param patience how long the caller waits for it
     * @throws org.dragoman.web.Refusal as {@link Statements} does, if it comes to that in time
     */
    Outcome bringIn(UploadedFile upload, Proposal proposal, Account by, Duration patience) {
        by.mustHold(Role.EDITOR);
        var progress = new ImportProgress();
        var landing = CompletableFuture.supplyAsync(() -> landed(upload, proposal, by, progress), readers);
        try {
            return new Outcome.Landed(landing.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return followed(uploads.begin(upload, proposal, by), landing, progress);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Reads outside of the transaction, which so lasts only as long as the storing. */
    private Statement landed(UploadedFile upload, Proposal proposal, Account by, ImportProgress progress) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            var extracted = statements.read(upload);
            progress.read(extracted.paragraphs().size());
            return QuarkusTransaction.requiringNew()
                    .timeout((int) KeptUpload.LONGEST_IMPORT.toSeconds())
                    .call(() -> statements.bringIn(upload, extracted, proposal, by));
        } finally {
            context.terminate();
        }
    }

    private Outcome followed(String token, CompletableFuture<Statement> landing, ImportProgress progress) {
        progress.follow(paragraphs -> uploads.read(token, paragraphs));
        var unused = landing.whenComplete((statement, problem) -> {
            if (problem == null) {
                uploads.landed(token, statement);
            } else {
                uploads.refused(token, unwrapped(problem));
            }
        });
        return new Outcome.UnderWay(token);
    }

    private static RuntimeException unwrapped(Throwable problem) {
        if (problem instanceof ExecutionException || problem instanceof CompletionException) {
            var cause = problem.getCause();
            return cause instanceof RuntimeException known ? known : new IllegalStateException(problem);
        }
        return problem instanceof RuntimeException known ? known : new IllegalStateException(problem);
    }
}
