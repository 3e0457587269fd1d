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
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dragoman.account.Account;
import org.dragoman.language.Language;
import org.dragoman.web.Complaint;
import org.dragoman.web.Refusal;
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

    /** Whatever takes longer is not going on any more: the application was stopped meanwhile. */
    static final Duration LONGEST_IMPORT = Duration.ofMinutes(30);

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

    protected KeptUpload() {}

    private KeptUpload(String fileName, byte[] content, Account by) {
        this.id = UUID.randomUUID();
        this.broughtBy = by;
        this.broughtAt = Instant.now();
        this.fileName = fileName;
        this.content = content;
        this.form = Map.of();
        this.state = State.KEPT;
    }

    /** Keeps a file for a day. */
    static KeptUpload keep(String fileName, byte[] content, Account by) {
        delete("broughtAt < ?1", Instant.now().minus(LONGEST));
        var kept = new KeptUpload(fileName, content, by);
        kept.persist();
        return kept;
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

    /** It is being read. */
    void begin(Language language, Proposal proposal) {
        state = State.READING;
        form = Map.of(
                "language", language.tag(),
                "title", proposal.title(),
                "slug", proposal.slug(),
                "dated", proposal.dated().toString(),
                "again", proposal.onlyIfNew() ? "" : "yes");
    }

    void read(int paragraphs) {
        whole = paragraphs;
    }

    void land(Statement landed) {
        state = State.LANDED;
        statement = landed;
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

    /** Whether it has been read for so long that nobody reads it any more. */
    boolean isGivenUp() {
        return state == State.READING
                && broughtAt.plus(LONGEST_IMPORT).plusSeconds(60).isBefore(Instant.now());
    }

    State state() {
        return state;
    }

    /** How many paragraphs it holds; 0 while nobody knows. */
    int paragraphs() {
        return whole;
    }

    /** What it became. */
    @Nullable
    Long statementId() {
        return statement == null ? null : statement.id();
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
        var filled = new NewStatement();
        filled.language = form.getOrDefault("language", "");
        filled.title = form.getOrDefault("title", "");
        filled.slug = form.getOrDefault("slug", "");
        filled.dated = form.getOrDefault("dated", "");
        filled.again = form.getOrDefault("again", "");
        if (fileName.startsWith(".")) {
            filled.text = new String(content, StandardCharsets.UTF_8);
        } else {
            filled.kept = token();
        }
        return filled;
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
