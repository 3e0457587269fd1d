package org.dragoman.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.web.Refusal;
import org.jboss.logging.Logger;

/** Writes down how the documents fare that are read behind their requests. */
@ApplicationScoped
class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class);

    /** A document that is being read; returns by what it is found again. */
    @Transactional
    String begin(UploadedFile upload, Proposal proposal, Account by) {
        var kept = KeptUpload.keep(upload.fileName(), upload.content(), by);
        kept.begin(upload.language(), proposal);
        return kept.token();
    }

    @Transactional
    void read(String token, int paragraphs) {
        KeptUpload.locked(token).ifPresent(upload -> upload.read(paragraphs));
    }

    @Transactional
    void landed(String token, Statement statement) {
        KeptUpload.locked(token).ifPresent(upload -> upload.land(statement));
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
