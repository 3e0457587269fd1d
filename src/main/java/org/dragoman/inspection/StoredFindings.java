package org.dragoman.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.check.Finding;
import org.dragoman.translation.Translation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the checks and the glossary found in a translation, with the severities of their own. It holds as long as text,
 * source, glossary and program are those that were looked at.
 */
@Entity
class StoredFindings extends PanacheEntityBase {
    private static final String STORE =
            """
            insert into stored_findings (translation_id, translation_version, segment_version, glossary_number, program,
                findings)
            values (:translation, :version, :source, :glossary, :program, cast(:findings as jsonb))
            on conflict (translation_id) do update set translation_version = excluded.translation_version,
                segment_version = excluded.segment_version, glossary_number = excluded.glossary_number,
                program = excluded.program, findings = excluded.findings""";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    private Long translationId;

    @Column
    private int translationVersion;

    @Column
    private int segmentVersion;

    @Column
    private long glossaryNumber;

    @Column
    private String program;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredFinding> findings;

    protected StoredFindings() {}

    StoredFindings(Translation translation) {
        this.translationId = translation.id();
    }

    /** What is stored of some translations, by their ids. */
    static Map<Long, StoredFindings> of(Collection<Translation> translations) {
        if (translations.isEmpty()) {
            return Map.of();
        }
        List<StoredFindings> stored = list(
                "translationId in ?1",
                translations.stream().map(Translation::id).toList());
        return stored.stream().collect(Collectors.toMap(s -> s.translationId, Function.identity()));
    }

    /** What is stored of some translations, and their waivers, both by the ids of the translations. */
    record WithWaivers(Map<Long, StoredFindings> findings, Map<Long, List<Waiver>> waivers) {}

    /** The same with the waivers, the oldest first: one query for both. */
    static WithWaivers withWaivers(List<Translation> translations) {
        var findings = new HashMap<Long, StoredFindings>();
        var waivers = new HashMap<Long, List<Waiver>>();
        for (var row : rows(translations)) {
            var id = (Long) row[0];
            if (row[1] instanceof StoredFindings stored) {
                findings.put(id, stored);
            }
            if (row[2] instanceof Waiver waiver) {
                waivers.computeIfAbsent(id, k -> new ArrayList<>()).add(waiver);
            }
        }
        return new WithWaivers(findings, waivers);
    }

    private static List<Object[]> rows(List<Translation> translations) {
        return translations.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select t.id, f, w from Translation t left join StoredFindings f on f.translationId = t.id"
                                        + " left join Waiver w on w.translation = t where t.id in ?1 order by w.at",
                                Object[].class)
                        .setParameter(
                                1, translations.stream().map(Translation::id).toList())
                        .getResultList();
    }

    /** Stores what was found in a translation, whatever was stored before: one statement. */
    static void store(Translation translation, FindingBasis basis, List<Finding> found) {
        getEntityManager()
                .createNativeQuery(STORE)
                .setParameter("translation", translation.id())
                .setParameter("version", translation.version())
                .setParameter("source", translation.segment().version())
                .setParameter("glossary", basis.glossary())
                .setParameter("program", basis.program())
                .setParameter("findings", json(found))
                .executeUpdate();
    }

    private static String json(List<Finding> found) {
        try {
            return JSON.writeValueAsString(found.stream().map(StoredFinding::of).toList());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(Translation translation, FindingBasis basis, List<Finding> found) {
        translationVersion = translation.version();
        segmentVersion = translation.segment().version();
        glossaryNumber = basis.glossary();
        program = basis.program();
        findings = found.stream().map(StoredFinding::of).toList();
    }

    boolean holdsFor(Translation translation, FindingBasis basis) {
        return translationVersion == translation.version()
                && segmentVersion == translation.segment().version()
                && glossaryNumber == basis.glossary()
                && program.equals(basis.program());
    }

    List<Finding> findings() {
        return findings.stream().flatMap(f -> f.finding().stream()).toList();
    }
}
