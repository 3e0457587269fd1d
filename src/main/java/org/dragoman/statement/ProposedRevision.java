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
import org.dragoman.account.Account;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A changed source that its editor looks at before it becomes a revision. Nobody but its editor sees it. */
@Entity
public class ProposedRevision extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Statement statement;

    @Column
    private String title;

    @Column
    private String fileName;

    @Enumerated(EnumType.STRING)
    private DocumentFormat format;

    @Basic(fetch = FetchType.LAZY)
    private byte[] original;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExtractedParagraph> paragraphs;

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

    protected ProposedRevision() {}

    ProposedRevision(Statement statement, UploadedFile upload, Manuscript manuscript, Account by) {
        this.statement = statement;
        this.title = manuscript.title();
        this.fileName = upload.fileName();
        this.format = manuscript.format();
        this.original = upload.content();
        this.paragraphs = manuscript.paragraphs();
        this.omissions = manuscript.omissions();
        this.included = upload.included();
        this.broughtBy = by;
        this.broughtAt = Instant.now();
    }

    /** What an editor proposes for a statement, by its id. */
    public static Optional<ProposedRevision> of(long statementId, long id, Account by) {
        return find("id = ?1 and statement.id = ?2 and broughtBy = ?3", id, statementId, by)
                .firstResultOptional();
    }

    /** Whatever an editor proposes for a statement. */
    public static Optional<ProposedRevision> of(Statement statement, Account by) {
        return find("statement = ?1 and broughtBy = ?2", statement, by).firstResultOptional();
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public Statement statement() {
        return statement;
    }

    public String title() {
        return title;
    }

    public String fileName() {
        return fileName;
    }

    public Instant broughtAt() {
        return broughtAt;
    }

    public Manuscript manuscript() {
        return new Manuscript(format, paragraphs, omissions);
    }

    UploadedFile upload() {
        return new UploadedFile(fileName, original, statement.language(), included);
    }
}
