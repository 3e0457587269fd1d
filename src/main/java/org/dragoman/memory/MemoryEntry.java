package org.dragoman.memory;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.translation.Translation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A pair that the memory keeps: an approved translation, or a unit of an imported file. */
@Entity
class MemoryEntry extends PanacheEntityBase {
    /** So many rows are held while many are read. */
    private static final int FETCHED = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Language sourceLanguage;

    @Enumerated(EnumType.STRING)
    private Language targetLanguage;

    @Column
    private String source;

    @Column
    private String target;

    @Column
    private String plain;

    @Column
    private @Nullable String previousPlain;

    @Column
    private @Nullable String nextPlain;

    @Column
    private String origin;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Translation translation;

    @Column
    private @Nullable Instant madeAt;

    @Column
    private @Nullable String madeBy;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TmxRemarks remarks;

    @Column
    private Instant addedAt;

    protected MemoryEntry() {}

    MemoryEntry(Translation translation) {
        this.translation = translation;
    }

    static Optional<MemoryEntry> of(Translation translation) {
        return find("translation", translation).firstResultOptional();
    }

    /** What is known from one language into another, read from the database as it is asked for; to be closed. */
    static Stream<TranslationUnit> between(Language from, Language to) {
        return getEntityManager()
                .createQuery(
                        "select e.source, e.target, coalesce(e.madeAt, e.addedAt), e.madeBy, e.origin, e.previousPlain,"
                                + " e.nextPlain, e.remarks from MemoryEntry e where e.sourceLanguage = ?1 and e.targetLanguage = ?2"
                                + " order by e.addedAt, e.id",
                        Known.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .setHint("org.hibernate.fetchSize", FETCHED)
                .getResultStream()
                .map(known -> known.unit(from, to));
    }

    private record Known(
            String source,
            String target,
            Instant at,
            @Nullable String by,
            String origin,
            @Nullable String previous,
            @Nullable String next,
            @Nullable TmxRemarks remarks) {

        TranslationUnit unit(Language from, Language to) {
            var making = new UnitProvenance(at, by, origin, previous, next);
            return new TranslationUnit(
                    from, to, source, target, making, Objects.requireNonNullElse(remarks, TmxRemarks.NONE));
        }
    }

    /** An entry as the page shows it. */
    record Shown(Language from, String source, Language to, String target, String origin) {}

    /** The newest entries in whose source or target a text stands, in whatever case, from a place on. */
    static List<Shown> containing(String text, int from, int count) {
        var like = "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return MemoryEntry.<MemoryEntry>find(
                        "from MemoryEntry e where e.plain ilike ?1 or e.target ilike ?1 order by e.addedAt desc, e.id desc",
                        like)
                .range(from, from + count - 1)
                .stream()
                .map(e -> new Shown(e.sourceLanguage, e.source, e.targetLanguage, e.target, e.origin))
                .toList();
    }

    /** Takes what was approved. */
    void learn(Translation approved, Neighbours neighbours) {
        var segment = approved.segment();
        sourceLanguage = segment.language();
        targetLanguage = approved.language();
        source = segment.text();
        target = approved.text();
        plain = PlainText.of(source);
        previousPlain = PlainText.ofNullable(neighbours.previous());
        nextPlain = PlainText.ofNullable(neighbours.next());
        origin = approved.statement().slug();
        remarks = TmxRemarks.ofWords(segment.typedIn(source), segment.typedIn(target));
        addedAt = Instant.now();
        approved.lastWritten().ifPresent(made -> {
            madeAt = made.at();
            madeBy = made.author().username();
        });
    }
}
