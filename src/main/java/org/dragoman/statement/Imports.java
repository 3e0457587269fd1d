package org.dragoman.statement;

import io.quarkus.arc.Arc;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.background.Background;
import org.dragoman.background.Closing;
import org.dragoman.contract.CallName;
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
    private final CallName call;
    private final Set<String> followed = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor readers =
            new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());

    @Inject
    Imports(ImportWork work, Uploads uploads, StatementConfig config, Closing closing, CallName call) {
        this.work = work;
        this.uploads = uploads;
        this.config = config;
        this.closing = closing;
        this.call = call;
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
     * The same. A call that may be sent again is written down before it is begun, and its document lands with what was
     * written: whoever sends it again finds what became of it, even if no answer was ever given.
     *
     * @param patience how long the caller waits for it
     */
    DocumentFate bringIn(UploadedFile upload, Aim aim, Account by, Duration patience) {
        by.mustHold(Role.EDITOR);
        return call.find()
                .flatMap(name -> uploads.fate(name, by))
                .orElseGet(() -> broughtIn(upload, aim, by, patience));
    }

    private DocumentFate broughtIn(UploadedFile upload, Aim aim, Account by, Duration patience) {
        var name = call.find();
        var id = name.orElseGet(UUID::randomUUID);
        if (isBusy()) {
            return new UnderWay(uploads.begin(id, upload, aim, by, false));
        }
        Supplier<String> written = () -> uploads.begin(id, upload, aim, by, true);
        var progress = new ImportProgress(uploads);
        var token = name.flatMap(known -> progress.follow(written));
        var landing = begun(upload, aim, by, progress);
        var watched = token.map(known -> watched(known, landing)).orElse(landing);
        try {
            return finished(watched.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return token.or(() -> goesOn(progress, written, landing))
                    .map(known -> (DocumentFate) new UnderWay(known))
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
        return uploads.of(token, by).filter(KeptUpload::isNothing).map(kept -> kept.complaint(language));
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

    private Optional<String> goesOn(
            ImportProgress progress, Supplier<String> written, CompletableFuture<Optional<Landed>> landing) {
        var token = progress.follow(written);
        token.ifPresent(known -> {
            var unused = watched(known, landing);
        });
        return token;
    }

    private CompletableFuture<Optional<Landed>> watched(String token, CompletableFuture<Optional<Landed>> landing) {
        followed.add(token);
        return landing.whenComplete((landed, problem) -> {
            followed.remove(token);
            if (problem != null && (unwrapped(problem) instanceof Refusal || !closing.hasBegun())) {
                uploads.refused(token, unwrapped(problem));
            }
        });
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
        var unused = watched(taken.token(), begun(taken.upload(), taken.aim(), taken.by(), progress));
    }

    private static RuntimeException unwrapped(Throwable problem) {
        if (problem instanceof ExecutionException || problem instanceof CompletionException) {
            var cause = problem.getCause();
            return cause instanceof RuntimeException known ? known : new IllegalStateException(problem);
        }
        return problem instanceof RuntimeException known ? known : new IllegalStateException(problem);
    }
}
