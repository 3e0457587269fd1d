package org.dragoman.glossary;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One thing done to a concept: who, when, from what, to what. Never changed, never deleted, also when the concept is.
 * It holds only the fields that changed, by the names that {@link Definition#fields} gives them.
 */
@Entity
@Immutable
public class ConceptChange extends PanacheEntityBase {

    /** What was done. */
    public enum Kind {
        ADDED,
        IMPORTED,
        PROPOSED,
        CHANGED,
        APPROVED,
        REFUSED,
        RETIRED,
        REVIVED,
        LINKED,
        UNLINKED,
        FORM_PROPOSED,
        FORM_ACCEPTED,
        FORM_DROPPED,
        RULED,
        REMOVED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "concept_change_seq")
    @SequenceGenerator(name = "concept_change_seq", allocationSize = 100)
    private Long id;

    @Column
    private String conceptKey;

    @Column
    private Instant at;

    @Column
    private String author;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column
    private @Nullable String reason;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> before;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> after;

    protected ConceptChange() {}

    ConceptChange(
            String conceptKey,
            String author,
            Kind kind,
            @Nullable String reason,
            Map<String, String> before,
            Map<String, String> after) {
        this.conceptKey = conceptKey;
        this.at = Instant.now();
        this.author = author;
        this.kind = kind;
        this.reason = reason;
        this.before = before;
        this.after = after;
    }

    /** All that was done to a concept, the newest first. */
    public static List<ConceptChange> of(String conceptKey) {
        return list("conceptKey = ?1 order by at desc, id desc", conceptKey);
    }

    public Instant at() {
        return at;
    }

    public String author() {
        return author;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Map<String, String> before() {
        return Map.copyOf(before);
    }

    public Map<String, String> after() {
        return Map.copyOf(after);
    }
}
