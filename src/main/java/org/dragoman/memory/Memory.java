package org.dragoman.memory;

import io.micrometer.core.annotation.Timed;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.bound.Bounded;
import org.dragoman.language.Language;
import org.dragoman.segment.Segment;
import org.dragoman.translation.Translating;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The translation memory: it learns every approval, takes in TMX, and offers what it knows.
 *
 * <p>An entry stands until its translation is approved again: what was sent back once had been approved, and its
 * successor takes its place.
 */
@ApplicationScoped
public class Memory {
    /** The greatest size of a TMX file, in bytes. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    /** The longest time that the taking in of a file may take. */
    private static final int LONGEST_SECONDS = 600;

    private static final int OFFERED = 5;

    /**
     * What became of the texts of a file.
     *
     * @param added pairs that are new
     * @param known pairs that the memory had already
     * @param leftOut texts in languages that Dragoman does not know, by these
     */
    @Schema(name = "MemoryReport")
    public record Report(int added, int known, Map<String, Integer> leftOut) {}

    private final MemoryEntries entries;
    private final Tmx tmx;
    private final Trail trail;

    @Inject
    Memory(MemoryEntries entries, Tmx tmx, Trail trail) {
        this.entries = entries;
        this.tmx = tmx;
        this.trail = trail;
    }

    /**
     * What the memory has for a text: at most five matches, context before exact before fuzzy ones, the best first.
     * Inline codes are not compared.
     *
     * @param previous the text before it in its statement, if known; with {@code next} it makes a context match
     */
    @Timed(value = "dragoman.memory.lookups", description = "Look-ups in the translation memory")
    @Transactional
    public List<Match> matches(
            Language from, Language to, String source, @Nullable String previous, @Nullable String next) {
        var plain = PlainText.of(source);
        if (plain.isEmpty()) {
            return List.of();
        }
        var direction = new MemoryEntries.Direction(from, to);
        var found = new ArrayList<>(entries.like(direction, plain, neighbours(previous, next)));
        found.sort(Comparator.comparing(Match::kind).thenComparing(Match::score, Comparator.reverseOrder()));
        var seen = new HashSet<String>();
        return found.stream()
                .filter(m -> seen.add(PlainText.of(m.source()) + "\n" + m.target()))
                .limit(OFFERED)
                .toList();
    }

    /** What the memory has for a segment where it stands: its neighbours make an exact match a context match. */
    @Transactional
    public List<Match> matches(Segment segment, Language to) {
        var beside = Neighbours.of(segment);
        return matches(segment.language(), to, segment.text(), beside.previous(), beside.next());
    }

    /**
     * Which of some texts the memory knows to be translations of which others.
     *
     * @return by their sources; those without any are not in it
     */
    @Transactional
    public Map<String, Set<String>> known(
            Language from, Collection<String> sources, Language to, Collection<String> targets) {
        var pairs = entries.translations(
                new MemoryEntries.Direction(from, to),
                sources.stream().map(PlainText::of).distinct().toList());
        var known = new HashMap<String, Set<String>>();
        for (var source : Set.copyOf(sources)) {
            var translations = pairs.getOrDefault(PlainText.of(source), Set.of());
            if (!translations.isEmpty()) {
                known.put(
                        source,
                        targets.stream()
                                .filter(t -> translations.contains(PlainText.of(t)))
                                .collect(Collectors.toSet()));
            }
        }
        return known;
    }

    private static Neighbours neighbours(@Nullable String previous, @Nullable String next) {
        return new Neighbours(PlainText.ofNullable(previous), PlainText.ofNullable(next));
    }

    void learn(@Observes Translating.Approved approved) {
        var translation = approved.translation();
        if (PlainText.of(translation.segment().text()).isEmpty()) {
            return;
        }
        var entry = MemoryEntry.of(translation).orElseGet(() -> new MemoryEntry(translation));
        entry.learn(translation, Neighbours.of(translation.segment()));
        entry.persist();
    }

    /**
     * Takes in the pairs of a TMX file, all or none.
     *
     * @param origin what the matches will name as their origin where the file does not, such as its name
     */
    @Bounded(Bounded.Work.INTAKE)
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public Report read(InputStream content, String origin, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        var intake = new MemoryIntake(entries, origin);
        try {
            tmx.read(new LimitedStream(content, LARGEST_FILE), intake);
        } catch (Tmx.Unreadable e) {
            throw Refusal.badInput("not-tmx", MemoryMessages.class, MemoryMessages::not_tmx);
        }
        var report = intake.report();
        if (report.added() + report.known() == 0) {
            throw Refusal.badInput("no-units", MemoryMessages.class, MemoryMessages::no_units);
        }
        trail.record(by.username(), Deed.of("memory.imported", origin).changing(null, "+" + report.added()));
        return report;
    }

    /**
     * Takes in pairs that were aligned here, in the transaction of whoever calls; they are as unreviewed as those of a file.
     *
     * @param origin what the matches will name as their origin
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Report take(Stream<TranslationUnit> pairs, String origin) {
        var intake = new MemoryIntake(entries, origin);
        pairs.forEach(intake::take);
        return intake.report();
    }

    /** Writes all that the memory knows from one language into another, as TMX, while it is read. */
    @Transactional
    public void write(Language from, Language to, OutputStream file, Account by) {
        by.mustHold(Role.EDITOR, Role.ADMINISTRATOR);
        try (var units = MemoryEntry.between(from, to)) {
            tmx.write(from, to, units, file);
        }
    }
}
