package org.dragoman.edition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.format.Imprint;
import org.dragoman.format.Licence;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.statement.Revision;
import org.dragoman.statement.Statement;
import org.dragoman.statement.UnmergeableOriginal;
import org.dragoman.web.Refusal;
import org.dragoman.web.Versioned;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * All languages of one revision of a statement, published together under a number.
 *
 * <p>Once released nothing of it changes, in the database neither; it can only be withdrawn.
 */
@Entity
public class Edition extends PanacheEntityBase implements Versioned {

    /** What has become of a request to publish. */
    public enum State {
        /** It goes out when its embargo ends, or within the present transaction. */
        SCHEDULED,
        /** Its time came and something blocked it; it was not released. */
        HELD,
        /** A publisher called it off before its time. */
        CALLED_OFF,
        /** It is public. */
        RELEASED,
        /** It was public; only its number, dates and the reason are left to see. */
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne
    private Statement statement;

    @ManyToOne
    private Revision revision;

    @Column
    private @Nullable Integer number;

    @Column
    private String slug;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column
    private String languages;

    @ManyToOne
    @JoinColumn(name = "requested_by")
    private Account requestedBy;

    @Column
    private Instant requestedAt;

    @Column
    private @Nullable Instant embargoUntil;

    @Column
    private @Nullable Instant releasedAt;

    @Column
    private @Nullable String heldBecause;

    @Embedded
    private @Nullable Licence licence;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<Language, UnmergeableOriginal.Reason> originalsMissing;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    /** Not part of the withdrawal: Hibernate cannot lock a row whose embedded value has an association. */
    @ManyToOne
    @JoinColumn(name = "withdrawn_by")
    private @Nullable Account withdrawnBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects_id")
    private @Nullable Edition corrects;

    @ElementCollection
    @Immutable
    @CollectionTable(name = "edition_note", joinColumns = @JoinColumn(name = "edition_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "note")
    private Map<Language, String> notes = new EnumMap<>(Language.class);

    @Version
    private int version;

    protected Edition() {}

    /**
     * @param notes what it says of the edition that it corrects
     * @param embargoUntil when it is to go out; null for at once
     */
    Edition(Alignment alignment, CorrectionNotes notes, Account by, @Nullable Instant embargoUntil) {
        by.mustHold(Role.PUBLISHER);
        this.statement = alignment.statement();
        this.revision = alignment.revision();
        this.slug = statement.slug();
        this.state = State.SCHEDULED;
        this.languages = tags(alignment.languages());
        this.requestedBy = by;
        this.requestedAt = Instant.now();
        this.embargoUntil = embargoUntil;
        this.notes.putAll(notes.texts());
    }

    public static Optional<Edition> withId(long id) {
        return findByIdOptional(id);
    }

    /** The edition with an id, locked against others until the transaction ends. */
    static Optional<Edition> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All that was ever asked to be published of a statement, the newest first. */
    public static List<Edition> of(Statement statement) {
        return list("statement = ?1 order by requestedAt desc, id desc", statement);
    }

    /** A released or withdrawn edition. */
    public static Optional<Edition> at(String slug, int number) {
        return find("slug = ?1 and number = ?2", slug, number).firstResultOptional();
    }

    /** An edition of the same statement that is or was public, by its number. */
    public Optional<Edition> sibling(int other) {
        return find("statement = ?1 and number = ?2", statement, other).firstResultOptional();
    }

    /** The newest released edition of the same statement that came out before it. */
    Optional<Edition> before() {
        return find(
                        "statement = ?1 and state = ?2 and number < ?3 order by number desc",
                        statement,
                        State.RELEASED,
                        number())
                .firstResultOptional();
    }

    /** The newest released edition of a statement. */
    public static Optional<Edition> newestReleasedOf(Statement statement) {
        return find("statement = ?1 and state = ?2 order by number desc", statement, State.RELEASED)
                .firstResultOptional();
    }

    static int highestNumberOf(Statement statement) {
        return getEntityManager()
                .createQuery("select coalesce(max(e.number), 0) from Edition e where e.statement = ?1", Integer.class)
                .setParameter(1, statement)
                .getSingleResult();
    }

    static boolean anotherHas(Statement statement) {
        return count("slug = ?1 and number is not null and statement <> ?2", statement.slug(), statement) > 0;
    }

    /** Settles which languages it holds, which may be fewer than were ready when it was asked for. */
    void settle(List<Language> held) {
        mustBeScheduled();
        languages = tags(held);
    }

    /**
     * @param replaced the edition whose place it takes; null where none stands
     * @param missing why the file of the statement is not there in a language
     */
    void release(Imprint imprint, @Nullable Edition replaced, Map<Language, UnmergeableOriginal.Reason> missing) {
        mustBeScheduled();
        corrects = replaced;
        originalsMissing = missing;
        number = imprint.number();
        releasedAt = imprint.releasedAt();
        licence = imprint.attribution().licence();
        state = State.RELEASED;
    }

    void callOff(Account by) {
        by.mustHold(Role.PUBLISHER);
        mustBeScheduled();
        state = State.CALLED_OFF;
    }

    void hold(String because) {
        mustBeScheduled();
        heldBecause = because;
        state = State.HELD;
    }

    void withdraw(String why, Account by) {
        by.mustHold(Role.PUBLISHER);
        if (state != State.RELEASED) {
            throw Refusal.conflict("not-released", EditionMessages.class, EditionMessages::not_released);
        }
        withdrawal = Withdrawal.now(why);
        withdrawnBy = by;
        state = State.WITHDRAWN;
    }

    private void mustBeScheduled() {
        if (state != State.SCHEDULED) {
            throw Refusal.conflict("not-scheduled", EditionMessages.class, EditionMessages::not_scheduled);
        }
    }

    @Override
    public int version() {
        return version;
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public Statement statement() {
        return statement;
    }

    public Revision revision() {
        return revision;
    }

    /** From 1 within its statement; only released editions have one. */
    public int number() {
        return Objects.requireNonNull(number, "not yet released");
    }

    /** What the statement was called in URLs when it was released. */
    public String slug() {
        return slug;
    }

    public State state() {
        return state;
    }

    public boolean released() {
        return state == State.RELEASED;
    }

    public boolean withdrawn() {
        return state == State.WITHDRAWN;
    }

    /** The languages that it holds, the source first. */
    public List<Language> languages() {
        return languages(languages);
    }

    private static String tags(List<Language> languages) {
        return languages.stream().map(Language::tag).collect(Collectors.joining(" "));
    }

    static List<Language> languages(String tags) {
        return Arrays.stream(tags.split(" "))
                .flatMap(tag -> Language.ofTag(tag).stream())
                .toList();
    }

    public Account requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public @Nullable Instant embargoUntil() {
        return embargoUntil;
    }

    public @Nullable Instant releasedAt() {
        return releasedAt;
    }

    /** On which terms it may be used, if it says so. */
    @Nullable
    Licence licence() {
        return licence;
    }

    /** The edition whose place it took, with what it tells of that; null where there was none. */
    public @Nullable Edition corrects() {
        return corrects;
    }

    /** What was written about a correction before anyone knew whether there would be one. */
    Map<Language, String> written() {
        var written = new EnumMap<Language, String>(Language.class);
        written.putAll(notes);
        written.keySet().retainAll(languages());
        return written;
    }

    /** What was corrected and why, by language; none where it {@link #corrects} nothing, or is older than such notes. */
    public Map<Language, String> notes() {
        return corrects == null ? Map.of() : written();
    }

    /** What it says, in reading order; the title is the first line. */
    public List<AlignedLine> lines() {
        return EditionLine.of(this);
    }

    /** Its files, without what is in them. */
    public List<ListedFile> files() {
        return EditionFile.listOf(this);
    }

    /** By language, why the file that the statement came in is not among its files. */
    Map<Language, UnmergeableOriginal.Reason> originalsMissing() {
        return Objects.requireNonNullElse(originalsMissing, Map.of());
    }

    /** Why it was not released when its time came, in the language of who asked for it. */
    public @Nullable String heldBecause() {
        return heldBecause;
    }

    /** Only withdrawn editions have one. */
    public Withdrawal withdrawal() {
        return Objects.requireNonNull(withdrawal, "not withdrawn");
    }

    /** The path of its page. */
    public String path() {
        return path(slug, number());
    }

    static String path(String slug, int number) {
        return "/editions/" + slug + "/" + number;
    }
}
