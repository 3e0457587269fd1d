package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.web.Address;
import org.jspecify.annotations.Nullable;

/** Finds concepts by any of their forms, spelled nearly right: Mossoul, موصل and Musil all find Mosul. */
@ApplicationScoped
class ConceptSearch {
    static final int PAGE_SIZE = 50;

    /** A search of its own for each way of being alike, so that each has an index; an OR over them would read every term. */
    private static final String HITS =
            """
            with hit as (select found.concept_id, min(found.distance) as distance from (
                select t.concept_id, case when t.folded = :text then 0 when t.folded like :prefix then 1 else 2 end
                    as distance from term t where t.folded like :like
                union all
                select t.concept_id, 3 from term t where sound(t.folded) = sound(:text)
                union all
                select t.concept_id, 4 + (t.folded <-> :text) from term t where t.folded % :text
                union all
                select k.id, 0 from concept k where lower(k.key) = :text
            ) found group by found.concept_id)
            """;
    /** How alike trigrams must be: Mossoul is to find Mosul. */
    static final String LEAST_SIMILARITY = "select set_config('pg_trgm.similarity_threshold', '0.3', true)";

    private final EntityManager entities;

    @Inject
    ConceptSearch(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What is looked for.
     *
     * @param status null for all that are not retired
     * @param missing a language in which the concept has no preferred form
     * @param page from 1
     * @param size of a page
     */
    record Wanted(
            String text,
            Concept.@Nullable Type type,
            @Nullable Language missing,
            @Nullable ConceptStatus status,
            int page,
            int size) {
        Wanted {
            page = Math.max(1, page);
        }

        /** The address of the page before. */
        public String previous() {
            return address(page - 1);
        }

        /** The address of the page after. */
        public String next() {
            return address(page + 1);
        }

        private String address(int number) {
            return Address.of("/glossary")
                    .with("q", text)
                    .with("type", type == null ? "" : type.name())
                    .with("missing", missing == null ? "" : missing.tag())
                    .with("status", status == null ? "" : status.name())
                    .with("page", number)
                    .toString();
        }
    }

    /** One page of what there is, and how much there is in all. */
    record Found(List<Concept> concepts, long total) {}

    /** Concepts with their terms, the most alike first, or by key where no text is given. */
    @Transactional
    Found find(Wanted wanted) {
        var text = SearchKey.of(wanted.text());
        var type = wanted.type();
        var missing = wanted.missing();
        var status = wanted.status();
        var where = Filter.of(type, missing, status);
        List<?> rows = text.isEmpty() ? listed(where, wanted) : alike(text, where, wanted);
        var ids = new ArrayList<Long>();
        long total = 0;
        for (var row : rows) {
            ids.add(((Number) ((Object[]) row)[0]).longValue());
            total = ((Number) ((Object[]) row)[1]).longValue();
        }
        return new Found(concepts(ids), total);
    }

    private List<?> alike(String text, Filter filter, Wanted wanted) {
        entities.createNativeQuery(LEAST_SIMILARITY).getSingleResult();
        var query = entities.createNativeQuery(alike(filter))
                .setParameter("text", text)
                .setParameter("prefix", text + "%")
                .setParameter("like", "%" + text + "%");
        return page(query, filter, wanted);
    }

    /**
     * The question itself, with parameters {@code text}, {@code prefix}, {@code like} and those of the filter. Each hit
     * looks its concept up by itself ({@code offset 0} keeps it so): the database would read all concepts, or all terms of
     * a language, where it expects many hits.
     */
    static String alike(Filter filter) {
        return HITS + "select c.id, count(*) over () from hit cross join lateral (select c.id, c.key from concept c"
                + " where c.id = hit.concept_id and " + filter.condition + " offset 0) c order by hit.distance, c.key";
    }

    private List<?> listed(Filter filter, Wanted wanted) {
        var where = " from concept c where " + filter.condition;
        var query =
                entities.createNativeQuery("select c.id, (select count(*)" + where + ")" + where + " order by c.key");
        return page(query, filter, wanted);
    }

    private static List<?> page(Query query, Filter filter, Wanted wanted) {
        filter.parameters.forEach(query::setParameter);
        return query.setFirstResult((wanted.page() - 1) * wanted.size())
                .setMaxResults(wanted.size())
                .getResultList();
    }

    /** What is asked of a concept beside a text; only what is asked stands in the condition, so that it can be planned. */
    record Filter(String condition, Map<String, String> parameters) {
        static Filter of(Concept.@Nullable Type type, @Nullable Language missing, @Nullable ConceptStatus status) {
            var parameters = new HashMap<String, String>();
            var condition = new StringBuilder("c.status <> 'RETIRED'");
            if (status != null) {
                condition.replace(0, condition.length(), "c.status = :status");
                parameters.put("status", status.name());
            }
            if (type != null) {
                condition.append(" and c.type = :type");
                parameters.put("type", type.name());
            }
            if (missing != null) {
                condition.append(" and not exists (select from term t where t.concept_id = c.id"
                        + " and t.language = :missing and t.status = 'PREFERRED')");
                parameters.put("missing", missing.name());
            }
            return new Filter(condition.toString(), parameters);
        }
    }

    private static List<Concept> concepts(List<Long> ids) {
        var byId = Concept.<Concept>list(
                        "select distinct c from Concept c left join fetch c.terms where c.id in ?1", ids)
                .stream()
                .collect(Collectors.toMap(Concept::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }
}
