package org.dragoman.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.UUID;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.glossary.Concepts;
import org.dragoman.glossary.Glossary;
import org.dragoman.glossary.ImportConsent;
import org.dragoman.web.Refusal;

/** Brings a glossary in by two steps: it is looked at, then confirmed. The file waits in the database meanwhile. */
@ApplicationScoped
class GlossaryUploads {
    private record Shown(UUID upload, Preview preview) {}

    private final GlossaryImport imports;
    private final Glossary glossary;

    /** Whoever turns the pages of a large preview asks for the same one each time. */
    private volatile SoftReference<Shown> last = new SoftReference<>(null);

    @Inject
    GlossaryUploads(GlossaryImport imports, Glossary glossary) {
        this.imports = imports;
        this.glossary = glossary;
    }

    /** Keeps a file for {@link GlossaryUpload#KEPT}, by a name for the next steps. */
    @Transactional
    UUID keep(byte[] content, GlossaryImport.Format format, boolean replace, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        GlossaryImport.mustNotBeTooLarge(content);
        GlossaryUpload.forgetThoseBefore(Instant.now().minus(GlossaryUpload.KEPT));
        var upload = new GlossaryUpload(content, format, replace, by);
        upload.persist();
        return upload.id();
    }

    /** What the import would do to the glossary as it is now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = GlossaryImport.LONGEST_SECONDS)
    Preview preview(UUID id, Account by) {
        var upload = GlossaryUpload.of(id, by);
        var shown = last.get();
        if (shown == null || !shown.upload.equals(id) || shown.preview.version() != glossary.number()) {
            var preview = imports.preview(upload.content(), upload.format(), upload.replaces(), by);
            shown = new Shown(id, preview);
            last = new SoftReference<>(shown);
        }
        return shown.preview;
    }

    /** Both steps at once. */
    @Transactional
    @TransactionConfiguration(timeout = GlossaryImport.LONGEST_SECONDS)
    Concepts.Report read(
            byte[] content, GlossaryImport.Format format, boolean replace, ImportConsent consent, Account by) {
        return imports.read(content, format, replace, consent, by);
    }

    /** What {@link #read} would do. */
    @Transactional
    @TransactionConfiguration(timeout = GlossaryImport.LONGEST_SECONDS)
    Preview preview(byte[] content, GlossaryImport.Format format, boolean replace, Account by) {
        return imports.preview(content, format, replace, by);
    }

    /**
     * Carries the import out, once.
     *
     * @param consent what the person says to whom its effects were shown
     * @throws Refusal when the glossary has changed since, or the file is flawed or contradicts it; it is kept
     */
    @Transactional
    @TransactionConfiguration(timeout = GlossaryImport.LONGEST_SECONDS)
    Concepts.Report confirm(UUID id, ImportConsent consent, Account by) {
        var upload = GlossaryUpload.of(id, by);
        var report = imports.read(upload.content(), upload.format(), upload.replaces(), consent, by);
        upload.delete();
        return report;
    }
}
