package org.dragoman.statement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.dragoman.account.Account;
import org.dragoman.background.Background;
import org.dragoman.bound.Budget;
import org.dragoman.bound.Overrun;
import org.dragoman.statement.DocumentFate.Landed;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads a document and stores what it is to become. It is read outside of the transaction, which so lasts only as long as the storing. */
@ApplicationScoped
class ImportWork {
    private static final Budget.Limits LIMITS = new Budget.Limits(Duration.ofSeconds(KeptUpload.SECONDS));

    private final Statements statements;
    private final Revisions revisions;

    @Inject
    ImportWork(Statements statements, Revisions revisions) {
        this.statements = statements;
        this.revisions = revisions;
    }

    /**
     * Does it.
     *
     * @return null when the instance is being stopped, so that it was not begun
     */
    @Background
    @Nullable
    Landed land(UploadedFile upload, Aim aim, Account by, ImportProgress progress) {
        try {
            return Budget.within(LIMITS, () -> false, () -> landed(upload, aim, by, progress));
        } catch (Overrun e) {
            if (e.reason() == Overrun.Reason.ABANDONED) {
                throw e;
            }
            throw Refusal.badInput("too-slow", StatementMessages.class, StatementMessages::file_slow);
        }
    }

    private Landed landed(UploadedFile upload, Aim aim, Account by, ImportProgress progress) {
        return aim instanceof Aim.NextRevision next
                ? proposed(upload, next, by, progress)
                : broughtIn(upload, ((Aim.NewOne) aim).proposal(), by, progress);
    }

    private Landed broughtIn(UploadedFile upload, Proposal proposal, Account by, ImportProgress progress) {
        var document = statements.read(upload);
        progress.read(document.paragraphs().size());
        return QuarkusTransaction.requiringNew().timeout(KeptUpload.SECONDS).call(() -> {
            var statement = statements.bringIn(upload, document, proposal, by);
            return landed(new Landed(statement.id(), null), progress);
        });
    }

    private Landed proposed(UploadedFile upload, Aim.NextRevision next, Account by, ImportProgress progress) {
        var source = revisions.read(next.statement(), upload);
        progress.read(source.document().paragraphs().size());
        return QuarkusTransaction.requiringNew().timeout(KeptUpload.SECONDS).call(() -> {
            var proposal = revisions.propose(source, next, by);
            return landed(new Landed(next.statement(), proposal.id()), progress);
        });
    }

    private static Landed landed(Landed landed, ImportProgress progress) {
        progress.land(landed);
        return landed;
    }
}
