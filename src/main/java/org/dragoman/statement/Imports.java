package org.dragoman.statement;

import io.quarkus.arc.Arc;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.background.Background;
import org.dragoman.background.Closing;
import org.dragoman.language.Language;
import org.dragoman.statement.DocumentFate.Landed;
import org.dragoman.statement.DocumentFate.UnderWay;
import org.dragoman.web.Complaint;
import org.dragoman.web.Refusal;

/**
 * Reads documents behind the requests that bring them. A request waits for a while; what takes longer goes on by itself,
 * and whoever brought it asks how far it has come. What an instance no longer reads, because it was stopped, another one
 * takes up; so it does with what waits for its turn where too many documents come at once.
 */
@ApplicationScoped
public class Imports {
    /** Documents read at once; others wait for their turn, so that people at work do not. */
    private static final int AT_ONCE = 2;

    /** Documents that wait in memory; further ones wait in the database. */
    private static final int IN_MEMORY = 6;

    private final ImportWork work;
    private final Uploads uploads;
    private final StatementConfig config;
    private final Closing closing;
    private final Set<String> followed = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor readers =
            new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());

    @Inject
    Imports(ImportWork work, Uploads uploads, StatementConfig config, Closing closing) {
        this.work = work;
        this.uploads = uploads;
        this.config = config;
        this.closing = closing;
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }

    /**
     * Brings a document in, as patiently as the organisation is with its people.
     *
     * @throws Refusal as {@link Statements} and {@link Revisions} do, if it comes to that in time
     */
    public DocumentFate bringIn(UploadedFile upload, Aim aim, Account by) {
        return bringIn(upload, aim, by, config.patience());
    }

    /** The same for a program, which may prefer not to wait at all (RFC 7240, section 4.1). */
    public DocumentFate bringIn(UploadedFile upload, Aim aim, Account by, String preference) {
        return bringIn(upload, aim, by, preference.contains("respond-async") ? Duration.ZERO : config.patience());
    }

    /**
     * The same.
     *
     * @param patience how long the caller waits for it
     */
    DocumentFate bringIn(UploadedFile upload, Aim aim, Account by, Duration patience) {
        by.mustHold(Role.EDITOR);
        if (isBusy()) {
            return new UnderWay(uploads.begin(upload, aim, by, false));
        }
        var progress = new ImportProgress(uploads);
        var landing = begun(upload, aim, by, progress);
        try {
            return finished(landing.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return progress.follow(() -> uploads.begin(upload, aim, by, true))
                    .map(token -> followed(token, landing))
                    .orElseGet(() -> finished(landing.join()));
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What has become of a document that went on without its request. */
    public Optional<UploadReport> report(String token, Account by, Language language) {
        return uploads.of(token, by).map(kept -> UploadReport.of(kept, language));
    }

    /** Why such a document became nothing; empty if it became something, or still may. */
    public Optional<Complaint> complaint(String token, Account by, Language language) {
        return uploads.of(token, by)
                .filter(kept -> kept.state() == KeptUpload.State.REFUSED || kept.isGivenUp())
                .map(kept -> kept.complaint(language));
    }

    private boolean isBusy() {
        return readers.getQueue().size() >= IN_MEMORY;
    }

    private CompletableFuture<Optional<Landed>> begun(
            UploadedFile upload, Aim aim, Account by, ImportProgress progress) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var context = Arc.container().requestContext();
                    context.activate();
                    try {
                        return Optional.ofNullable(work.land(upload, aim, by, progress));
                    } finally {
                        context.terminate();
                    }
                },
                readers);
    }

    /** What an instance that is being stopped has not begun is for its people to bring again. */
    private static Landed finished(Optional<Landed> landed) {
        return landed.orElseThrow(() ->
                Refusal.conflict("import-interrupted", StatementMessages.class, StatementMessages::import_interrupted));
    }

    private DocumentFate followed(String token, CompletableFuture<Optional<Landed>> landing) {
        followed.add(token);
        var unused = landing.whenComplete((landed, problem) -> {
            followed.remove(token);
            if (problem != null && (unwrapped(problem) instanceof Refusal || !closing.hasBegun())) {
                uploads.refused(token, unwrapped(problem));
            }
        });
        return new UnderWay(token);
    }

    /** Says what is still being read here, and takes up what nobody reads. */
    @Background
    @Scheduled(every = "${dragoman.statement.pause:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        uploads.seen(followed);
        for (var next = takenUp(); next.isPresent(); next = takenUp()) {
            resume(next.get());
        }
    }

    private Optional<Uploads.TakenUp> takenUp() {
        return isBusy() ? Optional.empty() : uploads.takeUp();
    }

    private void resume(Uploads.TakenUp taken) {
        var progress = new ImportProgress(uploads);
        progress.follow(taken::token);
        var unused = followed(taken.token(), begun(taken.upload(), taken.aim(), taken.by(), progress));
    }

    private static RuntimeException unwrapped(Throwable problem) {
        if (problem instanceof ExecutionException || problem instanceof CompletionException) {
            var cause = problem.getCause();
            return cause instanceof RuntimeException known ? known : new IllegalStateException(problem);
        }
        return problem instanceof RuntimeException known ? known : new IllegalStateException(problem);
    }
}
