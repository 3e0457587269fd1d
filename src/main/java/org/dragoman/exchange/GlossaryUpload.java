package org.dragoman.exchange;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.dragoman.account.Account;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A glossary that waits until whoever uploaded it has seen what it would do. Nobody else sees it. */
@Entity
@Table(name = "glossary_upload")
class GlossaryUpload extends PanacheEntityBase {
    /** What nobody has confirmed after this time is thrown away. */
    static final Duration KEPT = Duration.ofDays(1);

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @Enumerated(EnumType.STRING)
    private GlossaryImport.Format format;

    @Column
    private byte[] content;

    @Column
    private boolean replaces;

    @Column
    private @Nullable String columns;

    @Column
    private @Nullable String encoding;

    @Column
    private Instant uploadedAt;

    protected GlossaryUpload() {}

    GlossaryUpload(byte[] content, GlossaryImport.Format format, boolean replaces, Account by) {
        this.content = content.clone();
        this.format = format;
        this.replaces = replaces;
        this.account = by;
        this.uploadedAt = Instant.now();
    }

    static GlossaryUpload of(UUID id, Account by) {
        return GlossaryUpload.<GlossaryUpload>find("id = ?1 and account = ?2", id, by)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    static void forgetThoseBefore(Instant time) {
        delete("uploadedAt < ?1", time);
    }

    UUID id() {
        return id;
    }

    GlossarySource source() {
        return new GlossarySource(content.clone(), format, ColumnChoice.of(columns), TableEncoding.of(encoding));
    }

    void choose(ColumnChoice choice) {
        columns = choice.toString();
    }

    void choose(TableEncoding said) {
        encoding = said.charsetName();
        columns = null;
    }

    boolean replaces() {
        return replaces;
    }
}
