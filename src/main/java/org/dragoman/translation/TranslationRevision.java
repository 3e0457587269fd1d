package org.dragoman.translation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.provenance.Origin;
import org.dragoman.statement.Statement;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a translation became, by whom and when. Never changed, never deleted. */
@Entity
@Immutable
public class TranslationRevision extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Translation translation;

    @Column
    private int number;

    @Column
    private String text;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column
    private boolean changedText;

    @Enumerated(EnumType.STRING)
    private @Nullable Origin origin;

    @ManyToOne
    private Account author;

    @Column
    private Instant at;

    @Column
    private @Nullable String reason;

    protected TranslationRevision() {}

    /** @param origin where the text comes from; null where it is the one of before */
    TranslationRevision(
            Translation translation,
            int number,
            String text,
            State state,
            @Nullable Origin origin,
            Account author,
            @Nullable String reason) {
        this.translation = translation;
        this.number = number;
        this.text = text;
        this.state = state;
        this.changedText = origin != null;
        this.origin = origin;
        this.author = author;
        this.at = Instant.now();
        this.reason = reason;
    }

    /** The history of each of several translations, the oldest revision first. */
    public static Map<Translation, List<TranslationRevision>> of(Collection<Translation> translations) {
        if (translations.isEmpty()) {
            return Map.of();
        }
        List<TranslationRevision> revisions = list(
                "from TranslationRevision r join fetch r.author where r.translation in ?1 order by r.number",
                translations);
        return revisions.stream().collect(Collectors.groupingBy(r -> r.translation));
    }

    /** The history of each translation of a statement, the oldest revision first. */
    public static Map<Translation, List<TranslationRevision>> of(Statement statement) {
        List<TranslationRevision> revisions = list(
                "from TranslationRevision r join fetch r.author join fetch r.translation t join LivingSegment l"
                        + " on l.id = t.segment.id where l.statement = ?1 order by r.number",
                statement);
        return revisions.stream().collect(Collectors.groupingBy(r -> r.translation));
    }

    /** The translations of a statement that ever had a text of some origin. */
    public static List<Translation> everFrom(Origin origin, Statement statement) {
        return getEntityManager()
                .createQuery(
                        "select distinct t from TranslationRevision r join r.translation t join LivingSegment l"
                                + " on l.id = t.segment.id where l.statement = ?1 and r.origin = ?2",
                        Translation.class)
                .setParameter(1, statement)
                .setParameter(2, origin)
                .getResultList();
    }

    /** The newest revisions of a translation, the newest first. */
    public static List<TranslationRevision> newest(Translation translation, int most) {
        return find(
                        "from TranslationRevision r join fetch r.author where r.translation = ?1 order by r.number desc",
                        translation)
                .page(0, most)
                .list();
    }

    /** Every text that a translation has had. */
    public static Set<String> texts(Translation translation) {
        return find("select distinct r.text from TranslationRevision r where r.translation = ?1", translation)
                .project(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public State state() {
        return state;
    }

    /** Whether the text itself changed, not only the state. */
    public boolean changedText() {
        return changedText;
    }

    /** Where the text came from that this revision brought; null where it brought none. */
    @Nullable
    Origin origin() {
        return origin;
    }

    public Account author() {
        return author;
    }

    public Instant at() {
        return at;
    }

    public @Nullable String reason() {
        return reason;
    }
}
