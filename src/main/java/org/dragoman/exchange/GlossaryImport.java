package org.dragoman.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.glossary.Concepts;
import org.dragoman.glossary.Definition;
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

    private final Concepts concepts;

    @Inject
    GlossaryImport(Concepts concepts) {
        this.concepts = concepts;
    }

    /**
     * Takes the concepts of a file into the glossary: those with a known key are changed, the others are added.
     *
     * @param replace whether the file takes the place of the whole glossary
     * @throws Refusal when the file cannot be read, with every flaw in it and where it is
     */
    public Concepts.Report read(byte[] content, Format format, boolean replace, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        return concepts.take(definitions(content, format), replace, by);
    }

    /** What {@link #read} would do, without doing it. */
    public Concepts.Report preview(byte[] content, Format format, boolean replace, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        return concepts.compare(definitions(content, format), replace);
    }

    private static List<Definition> definitions(byte[] content, Format format) {
        if (content.length > LARGEST_FILE) {
            throw Refusal.badInput("too-large", ExchangeMessages.class, m -> m.too_large(LARGEST_FILE >> 20));
        }
        var flaws = new Flaws();
        var entries =
                switch (format) {
                    case TSV -> new SheetReader('\t', flaws).read(content);
                    case CSV -> new SheetReader(',', flaws).read(content);
                    case TBX -> new TbxReader(flaws).read(content);
                };
        inspect(entries, flaws);
        flaws.refuseIfAny();
        return entries.stream().map(Entry::definition).toList();
    }

    private static void inspect(List<Entry> entries, Flaws flaws) {
        var lines = new HashMap<String, Integer>();
        for (var entry : entries) {
            for (var defect : entry.definition().defects()) {
                flaws.add(entry.line(), Columns.of(defect), m -> defect.text(Flaws.glossary(m)));
            }
            var first = lines.putIfAbsent(entry.definition().key(), entry.line());
            if (first != null) {
                flaws.add(
                        entry.line(),
                        Columns.KEY,
                        m -> m.duplicate(entry.definition().key(), first));
            }
        }
        if (entries.isEmpty() && flaws.isEmpty()) {
            flaws.add(1, "", ExchangeMessages::no_concepts);
        }
    }
}
