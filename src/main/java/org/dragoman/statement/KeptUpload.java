package org.dragoman.statement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dragoman.account.Account;
import org.dragoman.language.Language;
import org.dragoman.web.Complaint;
import org.dragoman.web.Refusal;
import org.hibernate.Hibernate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A file that is no statement yet: something is still asked of whoever brought it, or it is still being read. Nobody else
 * gets at it.
 */
@Entity
@Table(name = "upload")
class KeptUpload extends PanacheEntityBase {
    private static final Duration LONGEST = Duration.ofDays(1);

    /** How long one may be stored. */
    static final int SECONDS = 30 * 60;

    /** Whoever reads one says so more often; so nobody does who has not for this long. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    /** A document that stopped whoever read it as often as this is not tried again. */
    private static final int TRIES = 3;

    /** How a file fares. */
    enum State {
        /** Something is asked of whoever brought it. */
        KEPT,
        READING,
        LANDED,
        REFUSED
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "brought_by")
    private Account broughtBy;

    @Column
    private Instant broughtAt;

    @Column
    private String fileName;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> form;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column
    private int whole;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, String> answer;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Statement statement;

    @Column
    private @Nullable Long proposalId;

    @Column
    private @Nullable Instant seenAt;

    @Column
    private int begun;

    protected KeptUpload() {}

    private KeptUpload(UUID id, String fileName, byte[] content, Account by) {
        this.id = id;
        this.broughtBy = by;
        this.broughtAt = Instant.now();
        this.fileName = fileName;
        this.content = content;
        this.form = Map.of();
        this.state = State.KEPT;
    }

    /** Keeps a file for a day. */
    static KeptUpload keep(String fileName, byte[] content, Account by) {
        return keep(UUID.randomUUID(), fileName, content, by);
    }

    static KeptUpload keep(UUID id, String fileName, byte[] content, Account by) {
        forgetOld();
        var kept = new KeptUpload(id, fileName, content, by);
        kept.persist();
        return kept;
    }

    /** Those of yesterday. */
    static void forgetOld() {
        delete("broughtAt < ?1", Instant.now().minus(LONGEST));
    }

    /** What an account has brought, by its id. */
    static Optional<KeptUpload> of(String id, Account by) {
        try {
            return find("id = ?1 and broughtBy = ?2", UUID.fromString(id), by).firstResultOptional();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whatever somebody brought, locked. */
    static Optional<KeptUpload> locked(String token) {
        return findByIdOptional(UUID.fromString(token), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that are being read still are. */
    static void see(Collection<String> tokens) {
        update(
                "seenAt = ?1 where id in ?2",
                Instant.now(),
                tokens.stream().map(UUID::fromString).toList());
    }

    /** The first of those that nobody reads, locked, which nobody else is taking up. */
    static Optional<KeptUpload> abandoned() {
        return getEntityManager()
                .createNativeQuery(
                        "select * from upload where state = 'READING' and begun < :tries"
                                + " and (seen_at is null or seen_at < :silent)"
                                + " order by brought_at limit 1 for update skip locked",
                        KeptUpload.class)
                .setParameter("tries", TRIES)
                .setParameter("silent", Instant.now().minus(SILENCE))
                .getResultStream()
                .map(KeptUpload.class::cast)
                .findFirst();
    }

    /** It is to be read. */
    void await(UploadedFile upload, Aim aim) {
        state = State.READING;
        form = KeptForm.of(upload, aim);
    }

    /** Somebody reads it. */
    void begin() {
        seenAt = Instant.now();
        begun++;
    }

    void read(int paragraphs) {
        whole = paragraphs;
    }

    void land(DocumentFate.Landed landed) {
        state = State.LANDED;
        statement = getEntityManager().getReference(Statement.class, landed.statement());
        proposalId = landed.proposal();
        content = new byte[0];
    }

    void refuse(Refusal refusal) {
        var texts = new HashMap<String, String>();
        for (var language : Language.values()) {
            texts.put(language.tag(), refusal.text(language));
        }
        texts.put("code", refusal.code());
        answer = texts;
        state = State.REFUSED;
    }

    /** Whether whoever read it has been stopped, and nobody will try it again. */
    boolean isGivenUp() {
        return state == State.READING
                && begun >= TRIES
                && seenAt != null
                && seenAt.plus(SILENCE).isBefore(Instant.now());
    }

    /** Whether it has become nothing, and will not. */
    boolean isNothing() {
        return state == State.REFUSED || isGivenUp();
    }

    /** What it has become so far. */
    DocumentFate fate() {
        return statement == null
                ? new DocumentFate.UnderWay(token())
                : new DocumentFate.Landed(statement.id(), proposalId);
    }

    /** With what they may do, also where the transaction is over. */
    Account broughtBy() {
        Hibernate.initialize(broughtBy);
        return broughtBy;
    }

    State state() {
        return state;
    }

    /** How many paragraphs it holds; 0 while nobody knows. */
    int paragraphs() {
        return whole;
    }

    /** What it became, or of whose next revision it is proposed. */
    @Nullable
    Long statementId() {
        return statement == null ? KeptForm.revised(form) : Long.valueOf(statement.id());
    }

    /** The proposed revision that it became. */
    @Nullable
    Long proposalId() {
        return proposalId;
    }

    /** Where people find what it became. */
    String path() {
        return new DocumentFate.Landed(Objects.requireNonNull(statementId()), proposalId).path();
    }

    /** Whether it is the changed source of a statement. */
    boolean isRevision() {
        return KeptForm.revised(form) != null;
    }

    /** Why it became nothing. */
    Complaint complaint(Language language) {
        var said = Objects.requireNonNullElse(answer, Map.<String, String>of());
        return new Complaint(
                said.getOrDefault("code", "import-interrupted"),
                "",
                said.getOrDefault(
                        language.tag(),
                        Refusal.messages(StatementMessages.class, language).import_interrupted()));
    }

    /** The form with which it came. */
    NewStatement filledIn() {
        var filled = KeptForm.filledIn(form);
        if (fileName.startsWith(".")) {
            filled.text = new String(content, StandardCharsets.UTF_8);
        } else {
            filled.kept = token();
        }
        return filled;
    }

    /** What it is to become. */
    Aim aim() {
        return KeptForm.aim(form);
    }

    /** The file, as it is to be read. */
    UploadedFile asSent() {
        return KeptForm.file(form, fileName, content);
    }

    String token() {
        return id.toString();
    }

    String fileName() {
        return fileName;
    }

    UploadedFile upload(Language language) {
        return new UploadedFile(fileName, content, language);
    }
}
