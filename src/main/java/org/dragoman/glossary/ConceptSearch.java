package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** Finds concepts by any of their forms, spelled nearly right: Mossoul, موصل and Musil all find Mosul. */
@ApplicationScoped
class ConceptSearch {
    static final int PAGE_SIZE = 50;

    private static final String FOUND =
            """
            select c.id, count(*) over () from concept c
            where (:type = '' or c.type = :type)
              and (:missing = '' or not exists (select from term t
                  where t.concept_id = c.id and t.language = :missing and t.status = 'PREFERRED'))
              and (:text = '' or c.key ilike :like or exists (select from term t
                  where t.concept_id = c.id and (t.folded like :like or t.folded % :text)))
            order by case when :text = '' then 0 else (select min(t.folded <-> :text) from term t
                where t.concept_id = c.id) end, c.key""";

    private final EntityManager entities;

    @Inject
    ConceptSearch(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What is looked for.
     *
     * @param missing a language in which the concept has no preferred form
     * @param page from 1
     */
    record Wanted(String text, Concept.@Nullable Type type, @Nullable Language missing, int page) {
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
            return UriBuilder.fromPath("/glossary")
                    .queryParam("q", "{q}")
                    .queryParam("type", type == null ? "" : type.name())
                    .queryParam("missing", missing == null ? "" : missing.tag())
                    .queryParam("page", number)
                    .build(text)
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
        List<?> rows = entities.createNativeQuery(FOUND)
                .setParameter("type", type == null ? "" : type.name())
                .setParameter("missing", missing == null ? "" : missing.name())
                .setParameter("text", text)
                .setParameter("like", "%" + text + "%")
                .setFirstResult((wanted.page() - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        var ids = new ArrayList<Long>();
        long total = 0;
        for (var row : rows) {
            ids.add(((Number) ((Object[]) row)[0]).longValue());
            total = ((Number) ((Object[]) row)[1]).longValue();
        }
        return new Found(concepts(ids), total);
    }

    private static List<Concept> concepts(List<Long> ids) {
        var byId = Concept.<Concept>list(
                        "select distinct c from Concept c left join fetch c.terms where c.id in ?1", ids)
                .stream()
                .collect(Collectors.toMap(Concept::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }
}
