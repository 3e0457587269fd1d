package org.dragoman.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.language.Language;
import org.dragoman.translation.Translation;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

/** Finds entries in the database, and puts many of them there at once. Callers hold the transaction. */
@ApplicationScoped
class MemoryEntries {
    /** Below this, an entry is not worth a look. */
    static final double LEAST_SCORE = 0.7;

    private static final String ENTRIES = "select source, target, origin, plain, previous_plain, next_plain"
            + " from memory_entry where source_language = :from and target_language = :to and ";

    /** How alike trigrams must be is a setting of the connection. */
    private static final String LIKE = "(" + ENTRIES
            + "md5(plain) = md5(:plain) and plain = :plain order by added_at desc fetch first 50 rows only) union all ("
            + ENTRIES
            + "plain % :plain and plain <> :plain order by similarity(plain, :plain) desc, added_at desc fetch first 100 rows only)";

    private static final String INSERT =
            """
            insert into memory_entry (source_language, target_language, source, target, plain, previous_plain, next_plain,
                origin, made_at, made_by, remarks, added_at)
            select u.source_language, u.target_language, u.source, u.target, u.plain, u.previous, u.next,
                coalesce(u.origin, :origin), cast(u.made_at as timestamptz), u.made_by,
                cast(u.remarks as jsonb), :at
            from unnest(cast(:from as text[]), cast(:to as text[]), cast(:source as text[]), cast(:target as text[]),
                cast(:plain as text[]), cast(:previous as text[]), cast(:next as text[]), cast(:origins as text[]),
                cast(:madeAt as text[]), cast(:madeBy as text[]), cast(:remarks as text[])) as u(source_language,
                target_language, source, target, plain, previous, next, origin, made_at, made_by, remarks)
            where not exists (select 1 from memory_entry known where known.source_language = u.source_language
                and known.target_language = u.target_language and md5(known.plain) = md5(u.plain)
                and known.source = u.source and known.target = u.target)
            on conflict do nothing""";

    private static final String SAYING =
            """
            select e.plain, e.made_by from memory_entry e
            where e.source_language = :from and e.target_language = :to and md5(e.target) = md5(:text)
                and e.target = :text and e.translation_id is distinct from :own
            order by e.added_at desc fetch first 50 rows only""";

    private static final String TRANSLATIONS =
            """
            select e.plain, e.target from unnest(cast(:plains as text[])) as p(plain) join memory_entry e
            on md5(e.plain) = md5(p.plain) and e.plain = p.plain
            where e.source_language = :from and e.target_language = :to""";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityManager entities;

    @Inject
    MemoryEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** From which language into which. */
    record Direction(Language from, Language to) {}

    private record Row(Object[] values) {
        String text(int index) {
            return Objects.requireNonNull((String) values[index]);
        }

        Match match(Match.Kind kind, double score) {
            return new Match(kind, score, text(0), text(1), text(2));
        }

        boolean stoodBetween(Neighbours neighbours) {
            return (neighbours.previous() != null || neighbours.next() != null)
                    && Objects.equals(values[4], neighbours.previous())
                    && Objects.equals(values[5], neighbours.next());
        }
    }

    /** Entries with the same text, the newest first, and entries with a similar one: one statement. */
    List<Match> like(Direction direction, String plain, Neighbours neighbours) {
        var query = entities.createNativeQuery(LIKE)
                .setParameter("from", direction.from().name())
                .setParameter("to", direction.to().name())
                .setParameter("plain", plain);
        return rows(query).stream()
                .map(row -> row.text(3).equals(plain) ? exact(row, neighbours) : fuzzy(row, plain))
                .filter(match -> match.score() >= LEAST_SCORE)
                .toList();
    }

    /** What is known to be said by a text, the newest first, except in the translation itself. */
    List<Said> saying(String text, Translation own) {
        var query = entities.createNativeQuery(SAYING)
                .setParameter("from", own.segment().language().name())
                .setParameter("to", own.language().name())
                .setParameter("text", text)
                .setParameter("own", own.id());
        return rows(query).stream()
                .map(row -> new Said(row.text(0), (String) row.values[1]))
                .toList();
    }

    /** All translations of some plain texts, plain too, by these. */
    Map<String, Set<String>> translations(Direction direction, Collection<String> plains) {
        var query = entities.createNativeQuery(TRANSLATIONS)
                .setParameter("from", direction.from().name())
                .setParameter("to", direction.to().name())
                .setParameter("plains", plains.toArray(String[]::new));
        return rows(query).stream()
                .collect(groupingBy(row -> row.text(0), mapping(row -> PlainText.of(row.text(1)), toSet())));
    }

    /**
     * A source text of which a text is the translation.
     *
     * @param by who made the pair, where that is known
     */
    record Said(String plain, @Nullable String by) {
        /** By the name under which Okapi, memoQ and others keep what a machine translated. */
        private static final String MACHINE = "MT!";

        boolean isByMachine() {
            return MACHINE.equals(by);
        }
    }

    private static Match exact(Row row, Neighbours neighbours) {
        return row.match(row.stoodBetween(neighbours) ? Match.Kind.CONTEXT : Match.Kind.EXACT, 1);
    }

    private static Match fuzzy(Row row, String plain) {
        return row.match(Match.Kind.FUZZY, FuzzyScore.of(plain, row.text(3)));
    }

    private static List<Row> rows(Query query) {
        List<?> results = query.getResultList();
        return results.stream().map(r -> new Row((Object[]) r)).toList();
    }

    /** Stores pairs that are not yet there, whether approved or imported; says how many those were. */
    int keep(List<TranslationUnit> units, String origin) {
        return entities.createNativeQuery(INSERT)
                .setParameter("from", column(units, u -> u.sourceLanguage().name()))
                .setParameter("to", column(units, u -> u.targetLanguage().name()))
                .setParameter("source", column(units, TranslationUnit::source))
                .setParameter("target", column(units, TranslationUnit::target))
                .setParameter("plain", column(units, u -> PlainText.of(u.source())))
                .setParameter(
                        "previous",
                        column(units, u -> PlainText.ofNullable(u.making().previous())))
                .setParameter(
                        "next",
                        column(units, u -> PlainText.ofNullable(u.making().next())))
                .setParameter("origins", column(units, u -> u.making().origin()))
                .setParameter(
                        "madeAt", column(units, u -> Objects.toString(u.making().at(), null)))
                .setParameter("madeBy", column(units, u -> u.making().by()))
                .setParameter("remarks", column(units, u -> json(u.remarks())))
                .setParameter("origin", origin)
                .setParameter("at", Instant.now())
                .executeUpdate();
    }

    private static @Nullable String json(TmxRemarks remarks) {
        try {
            return remarks.equals(TmxRemarks.NONE) ? null : JSON.writeValueAsString(remarks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists of strings can be written", e);
        }
    }

    private static @Nullable String[] column(
            List<TranslationUnit> units, Function<TranslationUnit, @Nullable String> value) {
        return units.stream().map(value).toArray(String[]::new);
    }
}
