package org.dragoman.translation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.language.Language;
import org.dragoman.statement.Statement;
import org.jspecify.annotations.Nullable;

/** A text that was saved from an outdated version: kept, and shown beside the newer one until someone decides. */
@Entity
public class Conflict extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne
    private Translation translation;

    @Column
    private String text;

    @Column
    private int basedOn;

    @ManyToOne
    private Account author;

    @Column
    private Instant at;

    @Column
    private @Nullable Instant resolvedAt;

    protected Conflict() {}

    Conflict(Translation translation, String text, int basedOn, Account author) {
        this.translation = translation;
        this.text = text;
        this.basedOn = basedOn;
        this.author = author;
        this.at = Instant.now();
    }

    public static Optional<Conflict> withId(long id) {
        return findByIdOptional(id);
    }

    /** All open conflicts of a statement, in every language. */
    public static List<Conflict> openIn(Statement statement) {
        return list(
                "select c from Conflict c join fetch c.translation t join fetch t.segment s join fetch s.paragraph"
                        + " join LivingSegment l on l.id = s.id where l.statement = ?1 and c.resolvedAt is null order by c.at",
                statement);
    }

    /** The open conflicts of a statement's translations into a language, the oldest first. */
    public static List<Conflict> openOf(Statement statement, Language language) {
        return list(
                "select c from Conflict c join fetch c.translation t join fetch t.segment s join fetch s.paragraph"
                        + " join fetch c.author join LivingSegment l on l.id = s.id where l.statement = ?1 and t.language = ?2"
                        + " and c.resolvedAt is null order by c.at",
                statement,
                language);
    }

    /** The open conflicts of one translation, the oldest first. */
    public static List<Conflict> openOf(Translation translation) {
        return list("translation = ?1 and resolvedAt is null order by at, id", translation);
    }

    /** The open conflicts of some translations, by the ids of these. */
    public static Map<Long, List<Conflict>> openOf(Collection<Translation> translations) {
        if (translations.isEmpty()) {
            return Map.of();
        }
        List<Conflict> open = list(
                "from Conflict c join fetch c.author where c.translation in ?1 and c.resolvedAt is null order by c.at, c.id",
                translations);
        return open.stream().collect(Collectors.groupingBy(c -> c.translation().id()));
    }

    /** Someone has looked at both texts and decided. The text stays stored. */
    void resolve() {
        resolvedAt = Instant.now();
    }

    boolean isOpen() {
        return resolvedAt == null;
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public Translation translation() {
        return translation;
    }

    public String text() {
        return text;
    }

    public Account author() {
        return author;
    }

    public Instant at() {
        return at;
    }
}
