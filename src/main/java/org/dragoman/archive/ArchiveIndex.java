package org.dragoman.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.edition.Edition;
import org.dragoman.glossary.Glossary;
import org.dragoman.language.Language;
import org.dragoman.matching.Lexicon;
import org.dragoman.rendering.AlignedLine;
import org.jspecify.annotations.Nullable;

/**
 * What the public searches: the sentences of the editions that stand, by their words and by the names that they mention.
 * PostgreSQL's own stemmers find what a folded word does not begin with: each word in whichever language it is one, and
 * the whole in each language without the words that say nothing there. All methods take part in the caller's transaction.
 */
@ApplicationScoped
class ArchiveIndex {
    /** Nobody searches further on in a sentence, and a sentence without end must not stop a release. */
    private static final int LONGEST = 20_000;

    private static final int LONGEST_ENTRY = 200;

    private static final String STORE_SENTENCES =
            """
            insert into archive_sentence (edition_id, ordinal, dated, wordings, words)
            select :edition, r.ordinal, :dated, r.wordings,
                array_to_tsvector(array(select jsonb_array_elements_text(r.entries)))
                || to_tsvector('english', coalesce(r.wordings ->> 'en', ''))
                || to_tsvector('french', coalesce(r.wordings ->> 'fr', ''))
                || to_tsvector('arabic', coalesce(r.wordings ->> 'ar', ''))
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (ordinal integer, wordings jsonb, entries jsonb)""";

    private static final String STORE_NAMES =
            """
            insert into archive_name (concept, edition_id, sentences)
            select n.key, :edition, cast(n.value as integer) from jsonb_each_text(cast(:names as jsonb)) n""";

    /**
     * A word that many sentences have is met among the newest, which are read first; one that few have leads through the
     * index of words. The database cannot choose: of the beginning of a word it does not know how frequent it is. What it is
     * given to sort by ({@code dated + 0}) keeps it from reading all sentences in their order.
     */
    private static final String FIND =
            """
            with sought as materialized (select cast((select cast(string_agg(
                        format('(%s)', cast(p.query as tsquery) || plainto_tsquery('english', p.text)
                            || plainto_tsquery('french', p.text) || plainto_tsquery('arabic', p.text)),
                        ' & ') as tsquery)
                    from jsonb_to_recordset(cast(:parts as jsonb)) as p (query text, text text))
                || plainto_tsquery('english', :text) || plainto_tsquery('french', :text)
                || plainto_tsquery('arabic', :text) as tsquery) as query),
            newest as materialized (select edition_id, ordinal, dated, words from archive_sentence
                where dated between :from and :to order by dated desc, edition_id desc, ordinal limit :newest),
            lately as materialized (select edition_id, ordinal, dated from newest
                where words @@ (select query from sought)
                order by dated desc, edition_id desc, ordinal limit :count offset :first),
            found as (select * from lately where (select count(*) from lately) = :count
                union all (select edition_id, ordinal, dated from archive_sentence
                where (select count(*) from lately) < :count
                and words @@ (select query from sought) and dated + 0 between :from and :to
                order by dated + 0 desc, edition_id desc, ordinal limit :count offset :first))
            select cast(t.wordings as text), e.slug, e.number, s.dated, s.ordinal, cast(s.wordings as text)
            from found f join archive_sentence s on s.edition_id = f.edition_id and s.ordinal = f.ordinal
            join archive_edition e on e.edition_id = f.edition_id
            join archive_sentence t on t.edition_id = f.edition_id and t.ordinal = 1
            order by f.dated desc, f.edition_id desc, f.ordinal""";

    /** So many of the newest sentences are read before the index of words is asked, and more for each that is passed over. */
    private static final int NEWEST = 500;

    private static final int NEWEST_FOR_EACH = 20;

    private static final String NAMES =
            """
            select n.concept, sum(n.sentences) from archive_name n
            where :all or n.concept = any(string_to_array(:concepts, ' ')) group by n.concept""";

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('archive index', 0))";

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final EntityManager entities;
    private final Glossary glossary;
    private final ObjectMapper json;

    @Inject
    ArchiveIndex(EntityManager entities, Glossary glossary, ObjectMapper json) {
        this.entities = entities;
        this.glossary = glossary;
        this.json = json;
    }

    /** A sentence with what it is found by. */
    private record Row(int ordinal, Map<String, String> wordings, Set<String> entries) {}

    /** Takes in an edition that stands, in the place of whatever there is of its statement. */
    @Transactional
    void enter(Edition edition) {
        IndexedEdition.forget(edition.statement());
        new IndexedEdition(edition, glossary.number()).persist();
        entities.flush();
        var lexicon = glossary.lexicon();
        var rows = new ArrayList<Row>();
        var names = new HashMap<String, Integer>();
        for (var line : edition.lines()) {
            rows.add(row(line, lexicon, names));
        }
        entities.createNativeQuery(STORE_SENTENCES)
                .setParameter("edition", edition.id())
                .setParameter("dated", edition.statement().dated())
                .setParameter("rows", written(rows))
                .executeUpdate();
        entities.createNativeQuery(STORE_NAMES)
                .setParameter("edition", edition.id())
                .setParameter("names", written(names))
                .executeUpdate();
    }

    private static Row row(AlignedLine line, Lexicon lexicon, Map<String, Integer> names) {
        var wordings = new HashMap<String, String>();
        var entries = new LinkedHashSet<String>();
        var concepts = new LinkedHashSet<String>();
        line.wordings().forEach((language, wording) -> {
            var plain = wording.plain().substring(0, Math.min(wording.plain().length(), LONGEST));
            wordings.put(language.tag(), plain);
            entries.addAll(SoughtText.entries(plain, language));
            concepts.addAll(SoughtText.concepts(plain, language, lexicon));
        });
        concepts.forEach(concept -> {
            entries.add(SoughtText.entry(concept));
            names.merge(concept, 1, Integer::sum);
        });
        entries.removeIf(entry -> entry.length() > LONGEST_ENTRY);
        return new Row(line.number(), wordings, entries);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes out what there is of the statement of a withdrawn edition; one that stands yet takes its place. */
    @Transactional
    void withdraw(Edition edition) {
        IndexedEdition.forget(edition.statement());
        Edition.newestReleasedOf(edition.statement()).ifPresent(this::enter);
    }

    /**
     * Takes in some of what is missing, or else of what an older glossary knew by its names; how many those were. One
     * instance does so at a time.
     */
    @Transactional
    int renew(int atMost) {
        if (!Boolean.TRUE.equals(entities.createNativeQuery(LOCK).getSingleResult())) {
            return 0;
        }
        var missing = IndexedEdition.missing(atMost);
        var editions = missing.isEmpty() ? IndexedEdition.olderThan(glossary.number(), atMost) : missing;
        editions.forEach(this::enter);
        return editions.size();
    }

    /**
     * The sentences in which all stands that is looked for, the newest first: so many of them, from a place on.
     *
     * @param from the first day of a statement, if that matters
     * @param to the last day
     */
    @Transactional
    List<FoundSentence> find(
            SoughtText sought, @Nullable LocalDate from, @Nullable LocalDate to, int first, int count) {
        return find(query(sought.operands(), sought.text(), from, to), first, count);
    }

    /** Those that mention a name. */
    @Transactional
    List<FoundSentence> mentions(String concept, int first, int count) {
        return find(query(List.of(SoughtText.mentioning(concept)), "", null, null), first, count);
    }

    private Query query(List<SoughtText.Operand> parts, String text, @Nullable LocalDate from, @Nullable LocalDate to) {
        return entities.createNativeQuery(FIND)
                .setParameter("parts", written(parts))
                .setParameter("text", text)
                .setParameter("from", Objects.requireNonNullElse(from, FIRST_DAY))
                .setParameter("to", Objects.requireNonNullElse(to, LAST_DAY));
    }

    private List<FoundSentence> find(Query query, int first, int count) {
        List<?> rows = query.setParameter("newest", NEWEST + NEWEST_FOR_EACH * (long) first)
                .setParameter("first", first)
                .setParameter("count", count)
                .getResultList();
        return rows.stream().map(row -> sentence((Object[]) row)).toList();
    }

    private FoundSentence sentence(Object[] row) {
        int edition = ((Number) row[2]).intValue();
        return new FoundSentence(
                wordings(row[0]),
                "/editions/" + row[1] + "/" + edition,
                edition,
                (LocalDate) row[3],
                ((Number) row[4]).intValue(),
                wordings(row[5]));
    }

    private Map<Language, String> wordings(Object stored) {
        try {
            var wordings = new EnumMap<Language, String>(Language.class);
            json.readValue((String) stored, TEXTS)
                    .forEach((tag, text) -> wordings.put(Language.ofTag(tag).orElseThrow(), text));
            return wordings;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every name that is mentioned, with the number of the sentences that do. */
    @Transactional
    Map<String, Long> names() {
        return names(true, Set.of());
    }

    /** Those of some names that are mentioned. */
    @Transactional
    Map<String, Long> names(Set<String> concepts) {
        return names(false, concepts);
    }

    private Map<String, Long> names(boolean all, Set<String> concepts) {
        List<?> rows = entities.createNativeQuery(NAMES)
                .setParameter("all", all)
                .setParameter("concepts", String.join(" ", concepts))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }
}
