package org.dragoman.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.bound.Bounded;
import org.dragoman.glossary.Glossary;
import org.dragoman.glossary.ImportConsent;
import org.dragoman.web.Refusal;

/** Brings a glossary in by two steps: it is looked at, then confirmed. The file waits in the database meanwhile. */
@ApplicationScoped
@Bounded(Bounded.Work.INTAKE)
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

    /** Whether an upload is a table of which somebody must say what its columns are. */
    @Transactional
    boolean asksForColumns(UUID id, Account by) {
        var source = GlossaryUpload.of(id, by).source();
        return source.isTable()
                && source.columns().isByHeadings()
                && !isKnown(source.sheet().headings());
    }

    /** Whether an upload is a table of which somebody must say in which encoding it is. */
    @Transactional
    boolean asksForEncoding(UUID id, Account by) {
        return GlossaryUpload.of(id, by).source().isInDoubt();
    }

    /** The encodings in which an upload can be. */
    @Transactional
    EncodingPage encodings(UUID id, List<String> problems, Account by) {
        var source = GlossaryUpload.of(id, by).source();
        if (!source.isTable()) {
            throw Refusal.notFound();
        }
        return EncodingPage.of(id, source, problems);
    }

    /** Says in which encoding an upload is. */
    @Transactional
    void choose(UUID id, String encoding, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        var upload = GlossaryUpload.of(id, by);
        upload.choose(TableEncoding.of(encoding)
                .filter(TableEncoding.fitting(upload.source().content())::contains)
                .orElseThrow(TableEncoding::unknown));
        last = new SoftReference<>(null);
    }

    private static boolean isKnown(List<String> headings) {
        var head = headings.stream().map(h -> h.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return head.size() < 2 || (GlossaryColumns.ALL.containsAll(head) && head.containsAll(GlossaryColumns.REQUIRED));
    }

    /** The table of an upload, with what its columns are said or guessed to be. */
    @Transactional
    ColumnsPage columns(UUID id, List<String> problems, Account by) {
        var source = GlossaryUpload.of(id, by).source();
        var sheet = source.sheet();
        var meanings = source.columns().isByHeadings()
                ? sheet.headings().stream().map(RememberedHeading::meaning).toList()
                : source.columns().columns();
        return ColumnsPage.of(id, sheet, meanings, problems);
    }

    /** Says what the columns of an upload are, and remembers it for the next one with the same headings. */
    @Transactional
    void choose(UUID id, ColumnChoice choice, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        var upload = GlossaryUpload.of(id, by);
        var headings = upload.source().sheet().headings();
        choice.mustFit(headings);
        upload.choose(choice);
        RememberedHeading.remember(headings, choice, by);
        last = new SoftReference<>(null);
    }

    /** What the import would do to the glossary as it is now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = GlossaryImport.LONGEST_SECONDS)
    Preview preview(UUID id, Account by) {
        var upload = GlossaryUpload.of(id, by);
        var shown = last.get();
        if (shown == null || !shown.upload.equals(id) || shown.preview.version() != glossary.number()) {
            var preview = imports.preview(upload.source(), upload.replaces(), by);
            shown = new Shown(id, preview);
            last = new SoftReference<>(shown);
        }
        return shown.preview;
    }

    /** Both steps at once. */
    @Transactional
    @TransactionConfiguration(timeout = GlossaryImport.LONGEST_SECONDS)
    Imported read(GlossarySource source, boolean replace, ImportConsent consent, Account by) {
        return imports.read(source, replace, consent, by);
    }

    /** What {@link #read} would do. */
    @Transactional
    @TransactionConfiguration(timeout = GlossaryImport.LONGEST_SECONDS)
    Preview preview(GlossarySource source, boolean replace, Account by) {
        return imports.preview(source, replace, by);
    }

    /**
     * Carries the import out, once.
     *
     * @param consent what the person says to whom its effects were shown
     * @throws Refusal when the glossary has changed since, or the file is flawed or contradicts it; it is kept
     */
    @Transactional
    @TransactionConfiguration(timeout = GlossaryImport.LONGEST_SECONDS)
    Imported confirm(UUID id, ImportConsent consent, Account by) {
        var upload = GlossaryUpload.of(id, by);
        var report = imports.read(upload.source(), upload.replaces(), consent, by);
        upload.delete();
        return report;
    }
}
