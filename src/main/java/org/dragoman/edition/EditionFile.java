package org.dragoman.edition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import org.dragoman.format.PrintedFile;
import org.hibernate.annotations.Immutable;

/** A file of an edition as it was released. Never changed, never deleted. */
@Entity
@Immutable
class EditionFile extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Edition edition;

    @Column
    private String name;

    @Column
    private String mediaType;

    @Column
    private byte[] content;

    @Column
    private int bytes;

    @Column
    private String sha256;

    protected EditionFile() {}

    EditionFile(Edition edition, PrintedFile file) {
        this.edition = edition;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.content = file.content();
        this.bytes = content.length;
        this.sha256 = file.sha256();
    }

    static List<ListedFile> listOf(Edition edition) {
        return getEntityManager()
                .createQuery(
                        "select f.name, f.bytes, f.sha256 from EditionFile f where f.edition = ?1 order by f.id",
                        ListedFile.class)
                .setParameter(1, edition)
                .getResultList();
    }

    /** The files with a digest in editions that are or were public, the newest first. */
    static List<FoundFile> withDigest(String sha256, int atMost) {
        return getEntityManager()
                .createQuery(
                        """
                        select f.edition, f.name from EditionFile f where f.sha256 = ?1 and f.edition.number is not null
                        order by f.edition.releasedAt desc, f.id desc""",
                        FoundFile.class)
                .setParameter(1, sha256)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The digest of the file with a name, without what is in it. */
    static String digest(Edition edition, String name) {
        return getEntityManager()
                .createQuery("select f.sha256 from EditionFile f where f.edition = ?1 and f.name = ?2", String.class)
                .setParameter(1, edition)
                .setParameter(2, name)
                .getSingleResult();
    }

    static Optional<EditionFile> named(Edition edition, String name) {
        return find("edition = ?1 and name = ?2", edition, name).firstResultOptional();
    }

    String contentType() {
        return PrintedFile.contentType(mediaType);
    }

    byte[] content() {
        return content.clone();
    }

    String sha256() {
        return sha256;
    }
}
