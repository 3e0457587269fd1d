package org.dragoman.past;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.bound.Bounded;
import org.dragoman.memory.Memory;
import org.dragoman.memory.TranslationUnit;
import org.dragoman.memory.UnitProvenance;
import org.dragoman.statement.DocumentReading;
import org.dragoman.statement.UploadedFile;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What editors do with statements that were translated elsewhere. Each call lands whole or not at all, and is written to
 * the trail.
 */
@ApplicationScoped
class PastStatements {
    /** The longest text of one side, in characters. */
    static final int LONGEST = 500_000;

    /** The longest time that the giving of some ten thousand rows may take. */
    private static final int LONGEST_SECONDS = 600;

    private final DocumentReading reading;
    private final ParallelTexts texts;
    private final PastStore store;
    private final Memory memory;
    private final Trail trail;

    @Inject
    PastStatements(DocumentReading reading, ParallelTexts texts, PastStore store, Memory memory, Trail trail) {
        this.reading = reading;
        this.texts = texts;
        this.store = store;
        this.memory = memory;
        this.trail = trail;
    }

    /** A row as somebody saw it: its number, and the version of all. */
    record Seen(long id, int row, @Nullable Integer version) {}

    /** The paragraphs of one side, without their inline codes. */
    @Bounded(Bounded.Work.INTAKE)
    List<String> read(UploadedFile upload, Account by) {
        by.mustHold(Role.EDITOR);
        var paragraphs = reading.of(upload).paragraphs().stream()
                .map(paragraph -> String.join("\n", paragraph.plainLines()))
                .toList();
        if (paragraphs.stream().mapToLong(String::length).sum() > LONGEST) {
            throw Refusal.tooLarge("past-too-long", PastMessages.class, m -> m.past_too_long(LONGEST));
        }
        return paragraphs;
    }

    /**
     * Aligns both sides and keeps what comes of it; returns its id. It is aligned outside of the transaction, which so
     * lasts only as long as the storing.
     */
    @Bounded(Bounded.Work.INTAKE)
    long bringIn(PastHeading heading, List<String> source, List<String> target, Account by) {
        by.mustHold(Role.EDITOR);
        var aligned = texts.aligned(heading.from(), source, heading.to(), target);
        var sources = aligned.source().sentences();
        var targets = aligned.target().sentences();
        var rows = new PastRows(aligned.beads().stream()
                .map(bead -> PastRow.of(bead, sources, targets))
                .toList());
        return store.keep(heading, rows, by);
    }

    @Transactional
    void join(Seen seen, Account by) {
        change(seen, rows -> rows.joined(seen.row), "past.row-joined", by);
    }

    @Transactional
    void split(Seen seen, Account by) {
        change(seen, rows -> rows.split(seen.row), "past.row-split", by);
    }

    @Transactional
    void move(Seen seen, Step step, Account by) {
        change(seen, rows -> rows.moved(seen.row, step), "past.row-moved", by);
    }

    @Transactional
    void mark(Seen seen, boolean leftOut, Account by) {
        change(seen, rows -> rows.marked(seen.row, leftOut), leftOut ? "past.row-left-out" : "past.row-taken-in", by);
    }

    @Transactional
    void reword(Seen seen, List<String> source, List<String> target, Account by) {
        change(seen, rows -> rows.reworded(seen.row, source, target), "past.row-corrected", by);
    }

    private void change(Seen seen, UnaryOperator<PastRows> change, String action, Account by) {
        by.mustHold(Role.EDITOR);
        var past = PastStatement.toChange(seen.id, seen.version);
        var before = past.rows();
        var was = before.row(seen.row).summary();
        var after = change.apply(before);
        mustFit(after);
        past.change(after);
        var is = after.row(Math.min(seen.row, after.size() - 1)).summary();
        var deed = Deed.of(action, past.title()).at(String.valueOf(seen.row + 1));
        trail.record(by.username(), deed.changing(was, is));
    }

    private static void mustFit(PastRows rows) {
        if (length(rows, PastRow::source) > LONGEST || length(rows, PastRow::target) > LONGEST) {
            throw Refusal.tooLarge("past-too-long", PastMessages.class, m -> m.past_too_long(LONGEST));
        }
    }

    private static long length(PastRows rows, Function<PastRow, List<String>> side) {
        return rows.list().stream()
                .flatMap(row -> side.apply(row).stream())
                .mapToLong(String::length)
                .sum();
    }

    /** Gives the memory all rows that have two sides and are not left out; from then on they stay as they are. */
    @Bounded(Bounded.Work.INTAKE)
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    Memory.Report take(long id, @Nullable Integer version, Account by) {
        by.mustHold(Role.EDITOR);
        var past = PastStatement.toChange(id, version);
        if (past.rows().list().stream().noneMatch(PastRow::goesToMemory)) {
            throw Refusal.conflict("no-pairs", PastMessages.class, PastMessages::no_pairs);
        }
        var report = memory.take(units(past), past.title());
        past.take(by);
        trail.record(by.username(), Deed.of("past.taken", past.title()).changing(null, "+" + report.added()));
        return report;
    }

    /** Neighbours are those of the text, also where the memory does not get them. */
    private static Stream<TranslationUnit> units(PastStatement past) {
        var said = past.rows().list().stream()
                .filter(row -> !row.source().isEmpty())
                .toList();
        return IntStream.range(0, said.size())
                .filter(i -> said.get(i).goesToMemory())
                .mapToObj(i -> TranslationUnit.ofWords(
                        past.sourceLanguage(),
                        past.targetLanguage(),
                        said.get(i).sourceText(),
                        said.get(i).targetText(),
                        beside(said, i)));
    }

    private static UnitProvenance beside(List<PastRow> said, int i) {
        return new UnitProvenance(
                null,
                null,
                null,
                i == 0 ? null : said.get(i - 1).sourceText(),
                i + 1 == said.size() ? null : said.get(i + 1).sourceText());
    }
}
