package org.dragoman.statement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.web.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One numbered version of a statement's source, with the file that it came in, byte for byte. */
@Entity
public class Revision extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Statement statement;

    @Column
    private int number;

    @Column
    private String fileName;

    @Enumerated(EnumType.STRING)
    private DocumentFormat format;

    @Basic(fetch = FetchType.LAZY)
    private byte[] original;

    @Column
    private String sha256;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Omission> omissions;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Omission.Kind> included;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "brought_by")
    private Account broughtBy;

    @Column
    private Instant broughtAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "losses_agreed_by")
    private @Nullable Account lossesAgreedBy;

    @Column
    private @Nullable Instant lossesAgreedAt;

    /** Nobody asked whether people agree to lost objects when the revisions came that people already translate. */
    @Column
    private boolean objectsAsked;

    protected Revision() {}

    Revision(Statement statement, int number, UploadedFile upload, Manuscript manuscript, Account by) {
        this.statement = statement;
        this.number = number;
        this.fileName = upload.fileName();
        this.format = manuscript.format();
        this.omissions = manuscript.omissions();
        this.included = upload.included();
        this.objectsAsked = true;
        this.original = upload.content();
        this.sha256 = sha256(original);
        this.broughtBy = by;
        this.broughtAt = Instant.now();
    }

    /** The newest revision of a statement. */
    public static Revision newestOf(Statement statement) {
        Optional<Revision> newest =
                find("statement = ?1 order by number desc", statement).firstResultOptional();
        return newest.orElseThrow();
    }

    /** The revisions of a statement, the newest first. */
    public static List<Revision> of(Statement statement) {
        return list("from Revision r join fetch r.broughtBy where r.statement = ?1 order by r.number desc", statement);
    }

    /** A revision of a statement by its number, from 1. */
    public static Optional<Revision> of(long statementId, int number) {
        return find("statement.id = ?1 and number = ?2", statementId, number).firstResultOptional();
    }

    /** A revision that came in the same file. */
    static Optional<Revision> withFile(byte[] content) {
        return find("sha256", sha256(content)).firstResultOptional();
    }

    static String sha256(byte[] content) {
        return DigestUtils.sha256Hex(content);
    }

    /** Agrees that what no edition can show of it is left out. */
    void agreeToLosses(Account by) {
        by.mustHold(Role.EDITOR);
        lossesAgreedBy = by;
        lossesAgreedAt = Instant.now();
    }

    /** Who agreed to what is lost in publishing; null while nobody has. */
    public @Nullable Account lossesAgreedBy() {
        return lossesAgreedBy;
    }

    /** What no edition can show, and nobody has agreed to leave out, in reading order. */
    public List<String> openLosses() {
        return lossesAgreedBy == null ? losses() : List.of();
    }

    /** What no edition can show: first what stands in the text, in reading order, then what was never read. */
    public List<String> losses() {
        return Stream.concat(
                        lostCodes().stream(), lostObjects().stream().flatMap(omission -> omission.named().stream()))
                .toList();
    }

    /** What stands in the text for something that no edition can show, in reading order. */
    public List<String> lostCodes() {
        return Paragraph.of(this).stream()
                .flatMap(paragraph -> paragraph.losses().stream())
                .toList();
    }

    /** What readers of the file see and the reading could not take in. */
    public List<Omission> lostObjects() {
        return objectsAsked
                ? omissions.stream()
                        .filter(omission -> omission.kind().isLoss())
                        .toList()
                : List.of();
    }

    /** Holds when nothing is lost that nobody agreed to; refuses otherwise. */
    public void mustLoseNothingUnseen() {
        var open = openLosses();
        if (!open.isEmpty()) {
            throw Refusal.conflict(
                    "losses-not-agreed", StatementMessages.class, m -> m.losses_not_agreed(String.join(", ", open)));
        }
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public Statement statement() {
        return statement;
    }

    public int number() {
        return number;
    }

    public String fileName() {
        return fileName;
    }

    public DocumentFormat format() {
        return format;
    }

    /** The file as it came in. */
    public byte[] original() {
        return original.clone();
    }

    public String sha256() {
        return sha256;
    }

    /** The file, to be read again. */
    public UploadedFile upload() {
        return new UploadedFile(fileName, original, statement.language(), included);
    }

    /** What was read because an editor asked for it. */
    public Set<Omission.Kind> included() {
        return included;
    }

    /** What the file holds and was left out. */
    public List<Omission> omissions() {
        return omissions;
    }

    public Account broughtBy() {
        return broughtBy;
    }

    public Instant broughtAt() {
        return broughtAt;
    }
}
