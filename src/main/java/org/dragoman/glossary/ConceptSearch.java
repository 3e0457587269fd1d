package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.web.Address;
import org.jspecify.annotations.Nullable;

/** Finds concepts by any of their forms, spelled nearly right: Mossoul, موصل and Musil all find Mosul. */
@ApplicationScoped
class ConceptSearch {
    static final int PAGE_SIZE = 50;

    private static final String FOUND =
            """
            with hit as (
                select t.concept_id, min(case
                    when t.folded = :text then 0
                    when t.folded like :prefix then 1
                    when t.folded like :like then 2
                    when sound(t.folded) = sound(:text) then 3
                    else 4 + (t.folded <-> :text) end) as distance
                from term t
                where :text <> '' and (t.folded like :like or t.folded % :text or sound(t.folded) = sound(:text))
                group by t.concept_id)
            select c.id, count(*) over () from concept c left join hit on hit.concept_id = c.id
            where (:type = '' or c.type = :type)
              and (c.status = :status or (:status = '' and c.status <> 'RETIRED'))
              and (:missing = '' or not exists (select from term t
                  where t.concept_id = c.id and t.language = :missing and t.status = 'PREFERRED'))
              and (:text = '' or hit.concept_id is not null or lower(c.key) = :text)
            order by coalesce(hit.distance, 0), c.key""";

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
     */
    record Wanted(
            String text,
            Concept.@Nullable Type type,
            @Nullable Language missing,
            @Nullable ConceptStatus status,
            int page) {
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
        List<?> rows = entities.createNativeQuery(FOUND)
                .setParameter("type", type == null ? "" : type.name())
                .setParameter("missing", missing == null ? "" : missing.name())
                .setParameter("status", status == null ? "" : status.name())
                .setParameter("text", text)
                .setParameter("prefix", text + "%")
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
