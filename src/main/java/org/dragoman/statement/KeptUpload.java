package org.dragoman.statement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dragoman.account.Account;
import org.dragoman.language.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file that is no statement yet, since something was still asked of whoever brought it. Nobody else gets at it. */
@Entity
@Table(name = "upload")
class KeptUpload extends PanacheEntityBase {
    private static final Duration LONGEST = Duration.ofDays(1);

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

    @Column
    private String state;

    protected KeptUpload() {}

    private KeptUpload(String fileName, byte[] content, Account by) {
        this.id = UUID.randomUUID();
        this.broughtBy = by;
        this.broughtAt = Instant.now();
        this.fileName = fileName;
        this.content = content;
        this.form = Map.of();
        this.state = "KEPT";
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
