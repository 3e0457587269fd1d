package org.dragoman.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.dragoman.account.Account;
import org.dragoman.web.Refusal;
import org.jboss.logging.Logger;

/** Writes down how the documents fare that are read behind their requests. */
@ApplicationScoped
class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class);

    /** A document that nobody read any more, or never had begun to read. */
    record TakenUp(String token, UploadedFile upload, Aim aim, Account by) {}

    /**
     * A document that is to be read; returns by what it is found again. It is written down for good, whatever becomes of the
     * transaction of its call: others read it from then on.
     *
     * @param id by what it is found again, if nothing is kept under it
     * @param begun whether somebody reads it already; otherwise it waits until an instance takes it up
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String begin(UUID id, UploadedFile upload, Aim aim, Account by, boolean begun) {
        var kept = KeptUpload.keep(id, upload.fileName(), upload.content(), by);
        kept.await(upload, aim);
        if (begun) {
            kept.begin();
        }
        return kept.token();
    }

    /** What has become of a document that was sent before; empty where it became nothing, so that it is read anew. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<DocumentFate> fate(UUID id, Account by) {
        KeptUpload.forgetOld();
        var kept = KeptUpload.of(id.toString(), by);
        kept.filter(KeptUpload::isNothing).ifPresent(KeptUpload::delete);
        return kept.filter(upload -> !upload.isNothing()).map(KeptUpload::fate);
    }

    @Transactional
    void read(String token, int paragraphs) {
        KeptUpload.locked(token).ifPresent(upload -> upload.read(paragraphs));
    }

    /** They are still being read. */
    @Transactional
    void seen(Collection<String> tokens) {
        KeptUpload.see(tokens);
    }

    /** The first of those that nobody reads, which from now on the caller does. */
    @Transactional
    Optional<TakenUp> takeUp() {
        return KeptUpload.abandoned().map(kept -> {
            kept.begin();
            return new TakenUp(kept.token(), kept.asSent(), kept.aim(), kept.broughtBy());
        });
    }

    @Transactional
    void landed(String token, DocumentFate.Landed landed) {
        KeptUpload.locked(token).ifPresent(upload -> upload.land(landed));
    }

    /** A problem that is no refusal is one of ours: it is logged, and people are told to try again. */
    @Transactional
    void refused(String token, RuntimeException problem) {
        var refusal = problem instanceof Refusal known ? known : failed(token, problem);
        KeptUpload.locked(token).ifPresent(upload -> upload.refuse(refusal));
    }

    private static Refusal failed(String token, RuntimeException problem) {
        LOG.errorf(problem, "The import %s failed", token);
        return Refusal.conflict("import-failed", StatementMessages.class, StatementMessages::import_failed);
    }

    /** What an account has brought, by its token. */
    @Transactional
    Optional<KeptUpload> of(String token, Account by) {
        return KeptUpload.of(token, by);
    }
}
