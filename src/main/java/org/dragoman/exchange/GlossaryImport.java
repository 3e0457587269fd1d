package org.dragoman.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.bound.Budget;
import org.dragoman.glossary.Concepts;
import org.dragoman.glossary.Glossary;
import org.dragoman.glossary.ImportConsent;
import org.dragoman.glossary.ImportScope;
import org.dragoman.glossary.NewKeys;
import org.dragoman.web.Refusal;

/** Reads a glossary from a file of another tool. It lands whole or not at all. */
@ApplicationScoped
public class GlossaryImport {

    /** What a file can be. */
    public enum Format {
        /** Tab-separated values, in the columns of {@code glossary/README.md}. */
        TSV,
        /** Comma-separated values, in the same columns. */
        CSV,
        /** TBX (ISO 30042), version 3 or 2. */
        TBX
    }

    /** The greatest size of a file, in bytes. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    /** The longest time that an import may take: a hundred thousand concepts need minutes, not the usual seconds. */
    static final int LONGEST_SECONDS = 600;

    private static final Budget.Limits READING = new Budget.Limits(Duration.ofSeconds(30), 5_000_000);

    private final Concepts concepts;
    private final Glossary glossary;

    @Inject
    GlossaryImport(Concepts concepts, Glossary glossary) {
        this.concepts = concepts;
        this.glossary = glossary;
    }

    /**
     * Takes the concepts of a file into the glossary: those with a known key are changed, the others are added.
     *
     * @param replace whether the file takes the place of the whole glossary
     * @throws Refusal when the file cannot be read, with every flaw in it and where it is
     */
    public Concepts.Report read(byte[] content, Format format, boolean replace, Account by) {
        return read(new GlossarySource(content, format), replace, ImportConsent.NONE, by)
                .report();
    }

    /**
     * The same, where somebody has seen what it would do.
     *
     * @param consent what they say of it
     * @throws Refusal when the file cannot be read, the glossary has changed since, or one concept would ask for what
     *     another forbids and nobody says why that is right
     */
    Imported read(GlossarySource source, boolean replace, ImportConsent consent, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        var flaws = new FileFlaws();
        var remarks = new FileRemarks();
        var read = glossary(source, flaws, remarks);
        flaws.refuseIfAny();
        return new Imported(concepts.take(read.definitions(), read.scope(), replace, consent, by), remarks);
    }

    /**
     * What {@link #read} would do, without doing it; a file with flaws would do nothing, and each of them is a row.
     *
     * @throws Refusal when the file is too large
     */
    @Transactional
    Preview preview(GlossarySource source, boolean replace, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        var flaws = new FileFlaws();
        var remarks = new FileRemarks();
        var read = glossary(source, flaws, remarks);
        var fit = read.entries().stream()
                .filter(e -> flaws.in(e).isEmpty())
                .map(GlossaryEntry::definition)
                .toList();
        // The version before the concepts: what changes between the two makes the preview stale, never wrong.
        long version = glossary.number();
        var foresight = concepts.foresee(fit, read.scope(), replace && flaws.isEmpty());
        return Preview.of(version, source.format(), read.entries(), foresight, flaws, remarks);
    }

    static void mustNotBeTooLarge(byte[] content) {
        if (content.length > LARGEST_FILE) {
            throw Refusal.badInput("too-large", ExchangeMessages.class, m -> m.too_large(LARGEST_FILE >> 20));
        }
    }

    /** Reads within limits, whatever the file: that the rest takes long is known of the number of its concepts. */
    private static ReadGlossary glossary(GlossarySource source, FileFlaws flaws, FileRemarks remarks) {
        mustNotBeTooLarge(source.content());
        return Budget.within(READING, () -> false, () -> read(source, flaws, remarks));
    }

    private static ReadGlossary read(GlossarySource source, FileFlaws flaws, FileRemarks remarks) {
        var read =
                switch (source.format()) {
                    case TSV, CSV -> new SheetReader(source.columns(), flaws, remarks).read(source);
                    case TBX ->
                        new ReadGlossary(new TbxReader(flaws, remarks).read(source.content()), ImportScope.EVERYTHING);
                };
        var entries = named(read.entries(), remarks);
        inspect(entries, flaws, source.format());
        return new ReadGlossary(entries, read.scope());
    }

    /** A concept that its file does not name gets a key, and the same one when the file comes again. */
    private static List<GlossaryEntry> named(List<GlossaryEntry> entries, FileRemarks remarks) {
        if (entries.stream().noneMatch(e -> e.definition().key().isEmpty())) {
            return entries;
        }
        var keys = new NewKeys(entries.stream().map(e -> e.definition().key()).toList());
        return entries.stream()
                .map(e -> e.definition().key().isEmpty() ? named(e, keys, remarks) : e)
                .toList();
    }

    private static GlossaryEntry named(GlossaryEntry entry, NewKeys keys, FileRemarks remarks) {
        remarks.count(FileRemarks.Kind.KEY, "");
        var definition = entry.definition();
        return new GlossaryEntry(entry.line(), definition.under(keys.of(definition)));
    }

    private static void inspect(List<GlossaryEntry> entries, FileFlaws flaws, Format format) {
        var lines = new HashMap<String, Integer>();
        for (var entry : entries) {
            var key = entry.definition().key();
            for (var defect : entry.definition().defects()) {
                var where = format == Format.TBX ? GlossaryColumns.element(defect, key) : GlossaryColumns.of(defect);
                flaws.add(FileFlaws.Place.of(entry), where, m -> defect.text(FileFlaws.glossary(m)));
            }
            var first = lines.putIfAbsent(key, entry.line());
            if (first != null) {
                var where = format == Format.TBX ? "id" : GlossaryColumns.KEY;
                flaws.add(FileFlaws.Place.of(entry), where, m -> m.duplicate(key, first));
            }
        }
        if (entries.isEmpty() && flaws.isEmpty()) {
            flaws.add(1, "", ExchangeMessages::no_concepts);
        }
    }
}
